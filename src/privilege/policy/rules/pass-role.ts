/**
 * iam:PassRole and the services that take a role: who may pass a role and start something with it has that role's rights.
 * Beside each service stand the actions that start something; one line is one way.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
import { allowing, type Rule, type RuleGroup, weigh } from './rule.ts';

const PASS = 'iam:PassRole';

function passing(service: string, ways: string): readonly Rule[] {
  const passedTo = `${service}.amazonaws.com`;
  return ways
    .split(' | ')
    .map((way) => ({ needs: [PASS, ...way.split(' ')], why: `${passedTo} acts for it`, passedTo }));
}

export const passRole: RuleGroup = {
  id: 'aws-policy-pass-role',
  title: 'It can pass a role to a service and act through it',
  detail: 'Whoever starts something with a role has the rights of that role.',
  weights: weigh('critical', 'high', 'medium'),
  rules: [
    ...passing('lambda', 'lambda:CreateFunction lambda:InvokeFunction | lambda:CreateFunction lambda:AddPermission'),
    ...passing('lambda', 'lambda:CreateFunction lambda:CreateEventSourceMapping | lambda:UpdateFunctionConfiguration'),
    ...passing('lambda', 'lambda:CreateFunction lambda:CreateFunctionUrlConfig | lambda:CreateCapacityProvider'),
    ...passing('ec2', 'ec2:RunInstances | ec2:RequestSpotInstances | ec2:RequestSpotFleet | ec2:CreateFleet'),
    ...passing('ec2', 'ec2:AssociateIamInstanceProfile | ec2:ReplaceIamInstanceProfileAssociation'),
    ...passing('ec2', 'iam:AddRoleToInstanceProfile | ec2:CreateLaunchTemplate | ec2:CreateLaunchTemplateVersion'),
    ...passing('ec2', 'autoscaling:CreateLaunchConfiguration autoscaling:CreateAutoScalingGroup'),
    ...passing('ecs-tasks', 'ecs:RegisterTaskDefinition ecs:RunTask | ecs:RegisterTaskDefinition ecs:StartTask'),
    ...passing(
      'ecs-tasks',
      'ecs:RegisterTaskDefinition ecs:CreateService | ecs:RegisterTaskDefinition ecs:UpdateService',
    ),
    ...passing('ecs-tasks', 'ecs:RunTask | ecs:StartTask | batch:RegisterJobDefinition batch:SubmitJob'),
    ...passing('batch', 'batch:CreateComputeEnvironment'),
    ...passing('eks', 'eks:CreateCluster'),
    ...passing('eks', 'eks:CreateNodegroup | eks:CreateFargateProfile'),
    ...passing('pods.eks', 'eks:CreatePodIdentityAssociation | eks:UpdatePodIdentityAssociation'),
    ...passing('glue', 'glue:CreateJob glue:StartJobRun | glue:UpdateJob glue:StartJobRun | glue:CreateDevEndpoint'),
    ...passing('glue', 'glue:CreateJob glue:CreateTrigger | glue:CreateSession glue:RunStatement | glue:CreateCrawler'),
    ...passing(
      'sagemaker',
      'sagemaker:CreateNotebookInstance | sagemaker:CreateTrainingJob | sagemaker:CreateProcessingJob',
    ),
    ...passing(
      'sagemaker',
      'sagemaker:CreateModel | sagemaker:CreateAutoMLJob | sagemaker:CreateHyperParameterTuningJob',
    ),
    ...passing('sagemaker', 'sagemaker:CreateDomain | sagemaker:CreateUserProfile | sagemaker:CreatePipeline'),
    ...passing(
      'sagemaker',
      'sagemaker:CreateFlowDefinition | sagemaker:CreateCluster | sagemaker:UpdateNotebookInstance',
    ),
    ...passing(
      'cloudformation',
      'cloudformation:CreateStack | cloudformation:UpdateStack | cloudformation:CreateStackSet',
    ),
    ...passing('cloudformation', 'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet'),
    ...passing(
      'codebuild',
      'codebuild:CreateProject codebuild:StartBuild | codebuild:UpdateProject codebuild:StartBuild',
    ),
    ...passing(
      'codebuild',
      'codebuild:CreateProject codebuild:StartBuildBatch | codebuild:CreateProject codebuild:CreateWebhook',
    ),
    ...passing('codepipeline', 'codepipeline:CreatePipeline | codepipeline:UpdatePipeline'),
    ...passing('codedeploy', 'codedeploy:CreateDeploymentGroup | codedeploy:UpdateDeploymentGroup'),
    ...passing('codestar', 'codestar:CreateProject'),
    ...passing('datapipeline', 'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition'),
    ...passing('elasticmapreduce', 'elasticmapreduce:RunJobFlow'),
    ...passing('emr-serverless', 'emr-serverless:StartJobRun'),
    ...passing('states', 'states:CreateStateMachine states:StartExecution | states:UpdateStateMachine'),
    ...passing('states', 'states:CreateStateMachine states:StartSyncExecution'),
    ...passing('events', 'events:PutTargets'),
    ...passing('scheduler', 'scheduler:CreateSchedule | scheduler:UpdateSchedule'),
    ...passing('pipes', 'pipes:CreatePipe | pipes:UpdatePipe'),
    ...passing('apigateway', 'apigateway:PUT | apigateway:POST | apigateway:PATCH'),
    ...passing('appsync', 'appsync:CreateDataSource | appsync:UpdateDataSource'),
    ...passing('ssm', 'ssm:StartAutomationExecution | ssm:CreateActivation | ssm:RegisterTaskWithMaintenanceWindow'),
    ...passing('apprunner', 'apprunner:CreateService | apprunner:UpdateService'),
    ...passing('tasks.apprunner', 'apprunner:CreateService | apprunner:UpdateService'),
    ...passing('amplify', 'amplify:CreateApp | amplify:UpdateApp'),
    ...passing('elasticbeanstalk', 'elasticbeanstalk:CreateEnvironment | elasticbeanstalk:UpdateEnvironment'),
    ...passing('greengrass', 'greengrass:AssociateRoleToGroup | greengrass:AssociateServiceRoleToAccount'),
    ...passing('credentials.iot', 'iot:CreateRoleAlias | iot:UpdateRoleAlias'),
    ...passing('iot', 'iot:CreateTopicRule | iot:ReplaceTopicRule | iot:CreateProvisioningTemplate'),
    ...passing('cognito-identity', 'cognito-identity:SetIdentityPoolRoles'),
    ...passing('rolesanywhere', 'rolesanywhere:CreateProfile | rolesanywhere:UpdateProfile'),
    ...passing('imagebuilder', 'imagebuilder:CreateInfrastructureConfiguration | imagebuilder:CreateLifecyclePolicy'),
    ...passing('cloud9', 'cloud9:CreateEnvironmentEC2'),
    ...passing('redshift', 'redshift:CreateCluster | redshift:ModifyClusterIamRoles'),
    ...passing('redshift-serverless', 'redshift-serverless:CreateNamespace | redshift-serverless:UpdateNamespace'),
    ...passing('rds', 'rds:AddRoleToDBInstance | rds:AddRoleToDBCluster | rds:CreateDBInstance'),
    ...passing('firehose', 'firehose:CreateDeliveryStream | firehose:UpdateDestination'),
    ...passing('kinesisanalytics', 'kinesisanalytics:CreateApplication'),
    ...passing('transfer', 'transfer:CreateUser | transfer:UpdateUser | transfer:CreateAccess'),
    ...passing('backup', 'backup:StartRestoreJob | backup:StartBackupJob'),
    ...passing('dms', 'dms:CreateEndpoint | dms:ModifyEndpoint'),
    ...passing('mwaa', 'airflow:CreateEnvironment'),
    ...passing('airflow', 'airflow:CreateEnvironment | airflow:UpdateEnvironment'),
    ...passing('servicecatalog', 'servicecatalog:CreateConstraint servicecatalog:ProvisionProduct'),
    ...passing('config', 'config:PutRemediationConfigurations | config:PutConfigurationRecorder'),
    ...passing('lex', 'lex:CreateBot | lex:UpdateBot'),
    ...passing('lakeformation', 'lakeformation:RegisterResource'),
    ...passing('access-grants.s3', 's3:CreateAccessGrantsLocation'),
    ...passing('batchoperations.s3', 's3:CreateJob'),
    ...passing('bedrock', 'bedrock:CreateAgent | bedrock:UpdateAgent | bedrock:CreateFlow | bedrock:UpdateFlow'),
    ...passing(
      'bedrock',
      'bedrock:CreateModelCustomizationJob | bedrock:CreateModelImportJob | bedrock:CreateModelInvocationJob',
    ),
    ...passing('bedrock', 'bedrock:CreateCustomModel | bedrock:CreateEvaluationJob | bedrock:CreateModelEvaluationJob'),
    ...passing('bedrock', 'bedrock:CreateKnowledgeBase | bedrock:UpdateKnowledgeBase | bedrock:CreateModelCopyJob'),
    ...passing('bedrock', 'bedrock:CreateMarketplaceModelEndpoint | bedrock:PutModelInvocationLoggingConfiguration'),
    ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateAgentRuntime | bedrock-agentcore:UpdateAgentRuntime'),
    ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateHarness | bedrock-agentcore:UpdateHarness'),
    ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateCodeInterpreter | bedrock-agentcore:CreateBrowser'),
    ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateGateway | bedrock-agentcore:UpdateGateway'),
    ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateMemory | bedrock-agentcore:CreateCapacityProvider'),
    ...passing('bedrock-agentcore', 'bedrock-agentcore:CreateOnlineEvaluationConfig'),
    { needs: [PASS], why: 'nothing here starts anything with it, another policy may', most: 'medium' },
  ],
  instead: allowing('iam:PassRole', 'arn:aws:iam::123456789012:role/one-role', {
    StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' },
  }),
};
