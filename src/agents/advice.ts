/**
 * What to do about a fault of the model endpoint, by backend: the same status means another cure on each.
 * Pure data. Sources: the vendors' error pages named in docs/errors.md.
 */
import type { Backend } from '../core/credential.ts';

export interface Advice {
  /** The credential had ended. */
  readonly expired: string;
  /** The account was never given the model. */
  readonly noAccess: string;
  /** Refused for another reason: why most probably, and what to write. */
  readonly deniedLikely: (model: string) => string;
  readonly deniedFix: string;
  /** Why a model is not known, where there is more to say than a misspelt id. */
  readonly missingLikely?: string;
  readonly missingFix: string;
  readonly quotaFix: string;
  readonly unreachableFix: string;
}

const DIRECT: Advice = {
  expired: 'A shorter timeout, or an identity that can be had again during the run.',
  noAccess: 'Enable the model for the workspace in the Claude Console.',
  deniedLikely: (model) => `The token's scope or workspace does not allow ${model}, or the key was revoked.`,
  deniedFix: 'Check scope and workspace of the federation rule (workspace:inference is enough), or the key.',
  missingFix: 'model: claude-sonnet-4-5-20250929',
  quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the workspace.',
  unreachableFix: 'Allow api.anthropic.com, set HTTPS_PROXY, or check anthropic-base-url.',
};

const ADVICE: Readonly<Partial<Record<Backend, Advice>>> = {
  bedrock: {
    expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
    noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
    deniedLikely: (model) =>
      `The role may not call ${model}, the session policy does not list it, or an organisation policy denies a region of the profile.`,
    deniedFix:
      'Allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on the inference profile and on its foundation model in ' +
      'every region of the profile; name further models with allowed-models.',
    missingLikely: 'The id is misspelt, retired, or needs the prefix of an inference profile.',
    missingFix:
      'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0   (an inference profile of your region: us., eu., jp., au., global. …)',
    quotaFix:
      'Run fewer jobs at a time, raise the quota in Service Quotas, or use a profile over more regions (global.).',
    unreachableFix:
      'Allow bedrock-runtime.<region>.amazonaws.com, set HTTPS_PROXY, or check aws-region and bedrock-endpoint.',
  },
  vertex: {
    expired: 'access-token-lifetime: 1h with a service-account, or a shorter timeout.',
    noAccess: 'Enable the model in the Model Garden of the project.',
    deniedLikely: (model) =>
      `The principal lacks aiplatform.endpoints.predict on the project, or ${model} is not enabled in it.`,
    deniedFix:
      'Grant a custom role with aiplatform.endpoints.predict to the principal, and enable the model in Model Garden.',
    missingFix:
      'model: gemini-2.5-pro or claude-sonnet-4-5@20250929, as the agent speaks it   (and a vertex-location that serves it, such as global)',
    quotaFix: 'Run fewer jobs at a time, raise the quota of the model in the project, or use vertex-location: global.',
    unreachableFix:
      'Allow <location>-aiplatform.googleapis.com, set HTTPS_PROXY, or check vertex-location and vertex-endpoint.',
  },
  foundry: {
    expired: 'A shorter timeout: the token of Foundry is read once.',
    noAccess: 'Deploy the model in the Foundry resource.',
    deniedLikely: (model) => `The application has no role on the Foundry resource that allows ${model}.`,
    deniedFix:
      'Assign a role with the data actions of the endpoint to the application; docs/azure.md names the narrow one.',
    missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
    missingFix: 'model: the name of your deployment, such as claude-sonnet-4-5',
    quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
    unreachableFix:
      'Allow <resource>.services.ai.azure.com, set HTTPS_PROXY, or check foundry-resource and foundry-base-url.',
  },
  anthropic: DIRECT,
  'bedrock-mantle': {
    expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
    noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
    deniedLikely: (model) => `The role may not call ${model} through the OpenAI-compatible endpoint of Bedrock.`,
    deniedFix: 'Allow bedrock-mantle:CreateInference on the project; docs/codex.md has the policy.',
    missingFix: 'model: openai.gpt-5.5   (a model that the endpoint of your region lists)',
    quotaFix: 'Run fewer jobs at a time, or raise the quota in Service Quotas.',
    unreachableFix: 'Allow bedrock-mantle.<region>.api.aws, set HTTPS_PROXY, or check aws-region.',
  },
  openai: {
    expired: 'A shorter timeout, or an identity that can be had again during the run.',
    noAccess: 'Give the project of the service account access to the model.',
    deniedLikely: (model) => `The mapping or the project does not allow ${model}, or the key was revoked.`,
    deniedFix: 'Check the permissions of the mapping (model requests are enough), the project, or the key.',
    missingFix: 'model: gpt-5.5',
    quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the project.',
    unreachableFix: 'Allow api.openai.com, set HTTPS_PROXY, or check openai-base-url.',
  },
  'azure-openai': {
    expired: 'A shorter timeout, or an agent that reads the token again (docs/agents.md).',
    noAccess: 'Deploy the model in the Azure OpenAI resource.',
    deniedLikely: (model) => `The application has no role on the resource that allows ${model}.`,
    deniedFix: 'Assign "Cognitive Services OpenAI User" on the one resource to the application.',
    missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
    missingFix: 'model: the name of your deployment, such as gpt-5-codex',
    quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
    unreachableFix:
      'Allow <resource>.openai.azure.com, set HTTPS_PROXY, or check azure-openai-resource and azure-openai-base-url.',
  },
  gemini: {
    expired: 'A key that is still valid.',
    noAccess: 'Enable the Gemini API for the project of the key.',
    deniedLikely: (model) => `The key is restricted, revoked, or not for ${model}.`,
    deniedFix: 'Check the key and its restrictions in Google AI Studio, or go keyless through Vertex AI.',
    missingFix: 'model: gemini-2.5-pro',
    quotaFix: 'Run fewer jobs at a time, or raise the quota of the project.',
    unreachableFix: 'Allow generativelanguage.googleapis.com, or set HTTPS_PROXY.',
  },
  copilot: {
    expired: 'A shorter timeout: the token of a job ends with the job.',
    noAccess: 'Enable the model in the Copilot policy of the organisation.',
    deniedLikely: (model) =>
      `The token may not make Copilot requests, the organisation does not allow Copilot CLI, or not ${model}.`,
    deniedFix: 'permissions:\n  contents: read\n  copilot-requests: write',
    missingFix: 'model: a model of your Copilot plan, such as claude-sonnet-4.5',
    quotaFix: 'Wait for the quota of premium requests, or raise it in the billing settings of the organisation.',
    unreachableFix: 'Allow api.githubcopilot.com (or the API of your GitHub Enterprise host), or set HTTPS_PROXY.',
  },
  gateway: {
    ...DIRECT,
    expired: 'A token that lives longer, or a source that can be asked again: jwt-token-file, jwt-token-command.',
    noAccess: 'Enable the model in the gateway.',
    deniedLikely: (model) => `The gateway does not accept this token, or not for ${model}.`,
    deniedFix:
      'keyless-agent doctor with the same inputs shows what the gateway rejects; check audience, issuer and its model list.',
    missingFix: "model: a name of the gateway's own model list",
    quotaFix: 'Run fewer jobs at a time, or raise the limits of the gateway.',
    unreachableFix: "Allow the gateway's host, set HTTPS_PROXY, or check base-url.",
  },
};

/** For a vendor of whom nothing but a key is known. */
const KEY: Advice = {
  ...DIRECT,
  expired: 'A key that is still valid.',
  noAccess: 'Enable the model for the account of the key.',
  deniedLikely: (model) => `The key was revoked, or does not allow ${model}.`,
  deniedFix: 'Check the key in the console of the vendor.',
  missingFix: "model: a name of the vendor's own model list",
  unreachableFix: "Allow the vendor's host, or set HTTPS_PROXY.",
};

export function adviceFor(backend: Backend): Advice {
  return ADVICE[backend] ?? KEY;
}
