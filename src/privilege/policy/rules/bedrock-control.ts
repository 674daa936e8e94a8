/** Rights on Bedrock beyond calling a model: what acts with rights of its own, and what costs. */
import { each, type RuleGroup, weigh } from './rule.ts';

const ACTS = 'it starts something that has a role and tools of its own';
const SPENDS = 'it spends by the hour or by the job';

export const bedrockControl: RuleGroup = {
  id: 'aws-policy-bedrock-control',
  title: 'It can do more on Bedrock than call models',
  detail:
    'Agents, flows and tools act with roles of their own; capacity, jobs and agreements cost money without a request.',
  weights: weigh('medium', 'medium', 'low'),
  rules: [
    ...each('bedrock', 'InvokeAgent InvokeInlineAgent InvokeFlow InvokeTool InvokeBuilder StartFlowExecution', ACTS),
    ...each(
      'bedrock-agentcore',
      'InvokeAgentRuntime InvokeGateway InvokeHarness InvokeCodeInterpreter StartBrowserSession',
      ACTS,
    ),
    ...each(
      'bedrock-agentcore',
      'ConnectBrowserAutomationStream InvokeWebSearch InvokeRegistryMcp ProcessPayment',
      ACTS,
    ),
    ...each(
      'bedrock-websearch',
      'ExternalWebAccess InvokeFetch InvokeSearch',
      'the model reaches the internet past your network rules',
    ),
    ...each(
      'bedrock',
      'CreateAgent UpdateAgent CreateFlow UpdateFlow CreateKnowledgeBase UpdateKnowledgeBase',
      'it makes or changes agents of the account',
    ),
    ...each('bedrock', 'UpdatePrompt CreatePromptVersion', 'it changes prompts that others use'),
    ...each(
      'bedrock',
      'CreateProvisionedModelThroughput UpdateProvisionedModelThroughput CreateMarketplaceModelEndpoint',
      SPENDS,
    ),
    ...each(
      'bedrock',
      'CreateModelInvocationJob CreateModelCustomizationJob CreateModelImportJob CreateEvaluationJob',
      SPENDS,
    ),
    ...each('bedrock', 'CreateCustomModelDeployment CreateModelCopyJob CreateCustomModel', SPENDS),
    ...each(
      'bedrock',
      'CreateFoundationModelAgreement PutFoundationModelEntitlement PutUseCaseForModelAccess',
      'it agrees to terms and prices for the account',
    ),
    ...each('bedrock', 'CreateInferenceProfile CreatePromptRouter', 'it makes further ways to models', 'low'),
    ...each(
      'bedrock',
      'DeleteCustomModel DeleteImportedModel DeleteProvisionedModelThroughput DeleteAgent DeleteKnowledgeBase',
      'it deletes what others use',
    ),
    ...each('bedrock-mantle', 'CreateFineTuningJob CreateReservation UpdateReservation CreateCustomizedModel', SPENDS),
    ...each('aws-marketplace', 'Subscribe AcceptAgreementRequest', 'it buys for the account'),
    ...each('sagemaker', 'InvokeEndpoint', 'it calls models beside Bedrock', 'low'),
  ],
};
