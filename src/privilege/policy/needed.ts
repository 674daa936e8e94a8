/**
 * Actions that an agent which calls models may need, or that tell nothing but which models there are.
 * Whatever else is allowed is more than calling models.
 */

/** Calling: judged by the models it reaches. */
export const INVOKING: readonly string[] = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];
export const MANTLE_INVOKING = 'bedrock-mantle:CreateInference';

/** Makes a Bedrock API key of the session, which ends with it. */
export const BEARER: readonly string[] = ['bedrock:CallWithBearerToken', 'bedrock-mantle:CallWithBearerToken'];

export const HARMLESS: readonly string[] = [
  'bedrock:CountTokens',
  'bedrock:GetInferenceProfile',
  'bedrock:ListInferenceProfiles',
  'bedrock:ListFoundationModels',
  'bedrock:GetFoundationModel',
  'bedrock:GetFoundationModelAvailability',
  'bedrock:ApplyGuardrail',
  'bedrock:GetGuardrail',
  'bedrock-mantle:CountTokens',
  'bedrock-mantle:ListModels',
  'bedrock-mantle:GetModel',
  'sts:GetCallerIdentity',
];
