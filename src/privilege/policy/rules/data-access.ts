/** Rights to read what others stored, or to change it. */
import { allowing, each, type RuleGroup, weigh } from './rule.ts';

const READS = 'it reads stored data';
const CHANGES = 'it changes or deletes stored data';
const COPIES = 'it takes copies of disks or databases';

export const dataAccess: RuleGroup = {
  id: 'aws-policy-data-access',
  title: 'It can read or change stored data',
  detail:
    'The agent reads what strangers wrote, so whatever it can read may leave, and whatever it can change may be changed.',
  weights: weigh('high', 'medium', 'low'),
  rules: [
    ...each('s3', 'GetObject GetObjectVersion GetObjectTorrent', READS),
    ...each(
      's3',
      'PutObject DeleteObject DeleteObjectVersion DeleteBucket PutLifecycleConfiguration PutReplicationConfiguration',
      CHANGES,
    ),
    ...each('s3', 'PutInventoryConfiguration', READS, 'medium'),
    ...each('s3express', 'CreateSession', READS),
    ...each('s3-object-lambda', 'GetObject', READS),
    ...each('s3tables', 'GetTableData PutTableData DeleteTable', READS),
    ...each('s3vectors', 'GetVectors QueryVectors', READS),
    ...each('dynamodb', 'GetItem BatchGetItem Query Scan PartiQLSelect GetRecords ExportTableToPointInTime', READS),
    ...each(
      'dynamodb',
      'PutItem UpdateItem DeleteItem BatchWriteItem DeleteTable PartiQLUpdate PartiQLDelete PartiQLInsert',
      CHANGES,
    ),
    ...each('rds-data', 'ExecuteStatement BatchExecuteStatement', READS),
    ...each('redshift-data', 'ExecuteStatement BatchExecuteStatement GetStatementResult', READS),
    ...each('athena', 'StartQueryExecution GetQueryResults', READS),
    ...each('timestream', 'Select', READS),
    ...each('neptune-db', 'ReadDataViaQuery connect', READS),
    ...each('neptune-graph', 'ReadDataViaQuery', READS),
    ...each('es', 'ESHttpGet ESHttpPost ESHttpPut ESHttpDelete', READS),
    ...each('aoss', 'APIAccessAll', READS),
    ...each('cassandra', 'Select Modify', READS),
    ...each('sqs', 'ReceiveMessage', 'it takes messages out of queues'),
    ...each('kinesis', 'GetRecords', READS),
    ...each(
      'logs',
      'GetLogEvents FilterLogEvents StartQuery GetQueryResults Unmask StartLiveTail',
      'it reads logs, where secrets often stand',
    ),
    ...each('cloudtrail', 'LookupEvents', 'it reads who did what', 'medium'),
    ...each('codecommit', 'GitPull GetFile GetBlob', 'it reads source code'),
    ...each('codecommit', 'GitPush PutFile', 'it changes source code'),
    ...each('ecr', 'PutImage', 'it replaces images that others run'),
    ...each('codeartifact', 'PublishPackageVersion', 'it publishes packages that others use'),
    ...each('ebs', 'GetSnapshotBlock ListSnapshotBlocks', COPIES),
    ...each('ec2', 'CreateSnapshot CreateSnapshots CopySnapshot CreateImage', COPIES, 'medium'),
    ...each('ec2', 'GetConsoleOutput GetConsoleScreenshot', 'it sees what machines print', 'medium'),
    ...each(
      'rds',
      'CreateDBSnapshot CopyDBSnapshot RestoreDBInstanceFromDBSnapshot StartExportTask DownloadCompleteDBLogFile',
      COPIES,
      'medium',
    ),
    ...each('backup', 'StartRestoreJob GetRecoveryPointRestoreMetadata', COPIES, 'medium'),
    ...each('glacier', 'GetJobOutput', READS),
    ...each('elasticfilesystem', 'ClientMount ClientRootAccess ClientWrite', READS),
    ...each('workmailmessageflow', 'GetRawMessageContent', 'it reads mail'),
    ...each('ses', 'SendEmail SendRawEmail', 'it sends mail in your name'),
    ...each('qldb', 'PartiQLSelect', READS),
    ...each('glue', 'GetConnection GetConnections', 'it reads connections, passwords among them'),
    ...each('sagemaker', 'GetRecord BatchGetRecord', READS, 'medium'),
    ...each('healthlake', 'ReadResource SearchWithGet SearchWithPost', READS),
    ...each(
      'bedrock',
      'Retrieve RetrieveAndGenerate GetKnowledgeBaseDocuments GetDocumentContent',
      'it reads knowledge bases',
      'medium',
    ),
    ...each(
      'bedrock',
      'GetInvocationStep GetAgentMemory ListInvocationSteps',
      'it reads conversations of others',
      'medium',
    ),
    ...each(
      'bedrock',
      'IngestKnowledgeBaseDocuments DeleteKnowledgeBaseDocuments',
      'it changes what other agents are told',
      'medium',
    ),
    ...each(
      'bedrock-agentcore',
      'RetrieveMemoryRecords GetMemoryRecord GetEvent ListEvents',
      'it reads the memory of agents',
    ),
    ...each(
      'bedrock-agentcore',
      'BatchUpdateMemoryRecords BatchCreateMemoryRecords CreateEvent',
      'it changes the memory of agents',
    ),
    ...each('bedrock-mantle', 'GetFile ListFiles GetInference', 'it reads files and answers of others', 'medium'),
  ],
  instead: allowing('s3:GetObject', 'arn:aws:s3:::one-bucket/one-folder/*'),
};
