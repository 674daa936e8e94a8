/** The emulators' public doors. */

export type { Anthropic, FederationRule } from './anthropic.ts';
export type { StsFault } from './aws-sts.ts';
export type { Azure } from './azure.ts';
export type { BedrockFault } from './bedrock.ts';
export { CHAOS, type ChaosName, SKEWS } from './chaos.ts';
export type { CloudsAsked } from './clouds.ts';
export type { Copilot, TokenPermissions } from './copilot.ts';
export type { Gateway } from './gateway.ts';
export type { Gemini } from './gemini.ts';
export { type OidcFault, subjectOf } from './github-oidc.ts';
export {
  ACTIONS_BOT,
  type GithubReviews,
  type GithubReviewsOptions,
  type PullFile,
  startGithubReviews,
} from './github-reviews.ts';
export { type GitlabNotes, type GitlabNotesOptions, startGitlabNotes } from './gitlab-notes.ts';
export { type GitlabJobFacts, type GitlabOidc, gitlabSubject, startGitlabOidc } from './gitlab-oidc.ts';
export type { Google } from './google.ts';
export type { PolicyDocument } from './iam-policy.ts';
export type { LogEntry, ServiceFault, Tls, WireFault } from './loopback-server.ts';
export type { ModelFault } from './messages-api.ts';
export type { OpenAi } from './openai.ts';
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
