/** Rights to switch off what watches, or to send elsewhere what it writes. */
import { each, type RuleGroup, weigh } from './rule.ts';

const BLIND = 'nobody sees what it does afterwards';

export const tampering: RuleGroup = {
  id: 'aws-policy-tampering',
  title: 'It can switch off logs and guards',
  detail: 'What watches over the account, or over the models, is no longer a check on the agent.',
  weights: weigh('high', 'medium', 'medium'),
  rules: [
    ...each('cloudtrail', 'StopLogging DeleteTrail UpdateTrail PutEventSelectors DeleteEventDataStore', BLIND),
    ...each('guardduty', 'DeleteDetector UpdateDetector CreateFilter DisassociateFromAdministratorAccount', BLIND),
    ...each('config', 'StopConfigurationRecorder DeleteConfigurationRecorder DeleteDeliveryChannel', BLIND),
    ...each('securityhub', 'DisableSecurityHub', BLIND),
    ...each('access-analyzer', 'DeleteAnalyzer CreateArchiveRule', BLIND, 'medium'),
    ...each('logs', 'DeleteLogGroup DeleteLogStream PutRetentionPolicy', BLIND),
    ...each('cloudwatch', 'DeleteAlarms DisableAlarmActions', BLIND, 'medium'),
    ...each('events', 'DisableRule DeleteRule RemoveTargets', BLIND, 'medium'),
    ...each('ec2', 'DeleteFlowLogs', BLIND),
    ...each('wafv2', 'DeleteWebACL UpdateWebACL', 'attacks pass', 'medium'),
    ...each('kms', 'ScheduleKeyDeletion DisableKey', 'data can no longer be read'),
    ...each('backup', 'DeleteRecoveryPoint DeleteBackupVault', 'there is nothing to go back to'),
    ...each('organizations', 'LeaveOrganization', 'the organisation’s rules no longer hold'),
    ...each('bedrock', 'PutModelInvocationLoggingConfiguration', 'every prompt of the account goes where it wants'),
    ...each('bedrock', 'DeleteModelInvocationLoggingConfiguration', BLIND),
    ...each('bedrock', 'DeleteGuardrail UpdateGuardrail', 'guardrails no longer hold', 'medium'),
    ...each(
      'bedrock',
      'PutEnforcedGuardrailConfiguration DeleteEnforcedGuardrailConfiguration',
      'guardrails no longer hold',
    ),
    ...each('bedrock', 'PutAccountDataRetention', 'prompts are kept, or lost'),
    ...each('bedrock-mantle', 'PutAccountDataRetention', 'prompts are kept, or lost'),
    ...each('bedrock-agentcore', 'DeletePolicy DeletePolicyEngine SetTokenVaultCMK', 'rules for agents no longer hold'),
  ],
};
