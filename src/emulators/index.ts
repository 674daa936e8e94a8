/** The emulators' public doors. */

export type { StsFault } from './aws-sts.ts';
export type { BedrockFault } from './bedrock.ts';
export { type OidcFault, subjectOf } from './github-oidc.ts';
export type { PolicyDocument } from './iam-policy.ts';
export type { LogEntry, Tls } from './loopback-server.ts';
export { KNOWN_FLAW, writeSampleRepository } from './sample-repository.ts';
export {
  type AssistantTurn,
  bashScript,
  denyScript,
  echoScript,
  type MessagesRequest,
  reviewScript,
  type ScriptedModel,
  structuredScript,
  toolsScript,
} from './script.ts';
export { scriptedAgent } from './scripted-agent.ts';
export { startWorld, type World, type WorldOptions } from './world.ts';
