/**
 * One whole outside world on loopback: GitHub's issuer, AWS STS and Bedrock, wired together as in one account; and, when
 * asked for, Google Cloud, Azure, Anthropic, OpenAI and a gateway that trust the same job.
 * In: options, all with defaults. Out: the variables a runner would give, handles to misbehave with, the request log and
 * every secret minted so far. Hosts: 127.0.0.1 only.
 * Trap: secrets are collected for canary scans, so the list grows while the world is used.
 */
import { type AwsCanaries, startAwsCanaries } from './aws-canaries.ts';
import { AwsSessions } from './aws-credentials.ts';
import { readBearerKey } from './aws-sigv4.ts';
import { type AwsSts, type OidcProvider, type Role, startAwsSts } from './aws-sts.ts';
import { type Bedrock, startBedrock } from './bedrock.ts';
import type { ApplicationProfile, FoundationModel } from './bedrock-catalogue.ts';
import type { Mantle, MantleOptions } from './bedrock-mantle.ts';
import { type Clouds, type CloudsAsked, startClouds } from './clouds.ts';
import { type GithubOidc, type JobFacts, startGithubOidc, subjectOf, workflowRefOf } from './github-oidc.ts';
import { type GitlabJobFacts, type GitlabOidc, gitlabSubject, startGitlabOidc } from './gitlab-oidc.ts';
import type { PolicyDocument } from './iam-policy.ts';
import { fetchJwks, type Jwks } from './issuer-keys.ts';
import type { LogEntry, Tls } from './loopback-server.ts';
import { reviewScript, type ScriptedModel } from './script.ts';

export interface WorldOptions extends CloudsAsked {
  readonly job?: Partial<JobFacts>;
  /** A GitLab beside: the role then trusts this job of it too, and the other clouds, which trust one job, this one alone. */
  readonly gitlab?: Partial<GitlabJobFacts>;
  readonly region?: string;
  readonly account?: string;
  readonly roleName?: string;
  /** Replaces the trust policy made for this job. */
  readonly trust?: PolicyDocument;
  /** Replaces what the role may do: model invocation, profile lookups, bearer keys. */
  readonly policies?: readonly PolicyDocument[];
  /** Managed policies attached to the role, by ARN. */
  readonly attached?: Readonly<Record<string, PolicyDocument>>;
  /** Service control policy of the account's organisation. */
  readonly organisation?: PolicyDocument;
  /** The role's permissions boundary. */
  readonly boundary?: { readonly arn: string; readonly document: PolicyDocument };
  readonly maxSessionSeconds?: number;
  /** Further roles, such as the second of a chain. */
  readonly roles?: readonly Role[];
  readonly managedPolicies?: Readonly<Record<string, PolicyDocument>>;
  readonly audiences?: readonly string[];
  /** The `iss` claim; `loopback`: the emulator's address. Default: GitHub's. */
  readonly issuer?: string;
  readonly issuerSkewSeconds?: number;
  readonly model?: ScriptedModel;
  readonly models?: readonly FoundationModel[];
  readonly applicationProfiles?: readonly ApplicationProfile[];
  /** Bedrock's OpenAI-compatible endpoint, beside the runtime. */
  readonly mantle?: Pick<MantleOptions, 'models'>;
  readonly paceMs?: number;
  readonly tls?: Tls;
  readonly roundTripMs?: number;
  readonly clock?: () => number;
}

export interface World extends Clouds<WorldOptions> {
  /** What a GitHub runner gives the step, and the endpoint variables that lead here. No paths of files. */
  readonly env: Readonly<Record<string, string>>;
  readonly roleArn: string;
  readonly region: string;
  readonly account: string;
  readonly issuer: GithubOidc;
  /** When asked for. */
  readonly gitlab: GitlabOidc | undefined;
  readonly sts: AwsSts;
  readonly bedrock: Bedrock;
  /** What a role for models has no business with: IAM, S3, EC2 … */
  readonly aws: AwsCanaries;
  /** When asked for. */
  readonly mantle: Mantle | undefined;
  readonly requests: readonly LogEntry[];
  /** By input name, what leads the product to the further services that were asked for (all of them; each has its own). */
  readonly inputs: Readonly<Record<string, string>>;
  /** Everything secret that exists in this world so far, longest first, no duplicates. */
  secrets(): string[];
  /** Ends the life of every credential minted so far. */
  expireCredentials(): void;
  close(): Promise<void>;
}

/** Starts the job's issuer, AWS, and what else is asked for. @throws the listen error */
export async function startWorld<const Options extends WorldOptions>(ask?: Options): Promise<World & Clouds<Options>> {
  const options: WorldOptions = ask ?? {};
  const region = options.region ?? 'us-east-1';
  const account = options.account ?? '123456789012';
  const partition = partitionOf(region);
  const clock = options.clock ?? Date.now;
  const requests: LogEntry[] = [];
  const sessions = new AwsSessions();
  const shared = {
    tls: options.tls,
    roundTripMs: options.roundTripMs,
    clock,
    log: (entry: LogEntry): void => {
      requests.push(entry);
    },
  };
  const issuer = await startGithubOidc({
    ...shared,
    ...(options.job && { job: options.job }),
    ...(options.issuer !== undefined && { issuer: options.issuer }),
    skewSeconds: options.issuerSkewSeconds ?? 0,
  });
  const gitlab = options.gitlab && (await startGitlabOidc({ ...shared, job: options.gitlab }));
  const roleArn = `arn:${partition}:iam::${account}:role/${options.roleName ?? 'ci-agent'}`;
  const role: Role = {
    arn: roleArn,
    trust:
      options.trust ??
      trustFor(
        [
          { issuer: issuer.issuer, subject: subjectOf(issuer.job) },
          ...(gitlab ? [{ issuer: gitlab.issuer, subject: gitlabSubject(gitlab.job) }] : []),
        ],
        partition,
        account,
      ),
    policies: options.policies ?? [MODEL_ACCESS],
    ...(options.attached && { attached: options.attached }),
    ...(options.organisation && { organisation: options.organisation }),
    ...(options.boundary && { boundary: options.boundary }),
    maxSessionSeconds: options.maxSessionSeconds ?? 3600,
  };
  const model = options.model ?? reviewScript();
  const provider = providerOf(issuer, options, partition);
  const sts = await startAwsSts({
    ...shared,
    region,
    sessions,
    roles: [role, ...(options.roles ?? [])],
    providers: [provider, ...(gitlab ? [providerOf(gitlab, options, partition)] : [])],
    ...(options.managedPolicies && { managedPolicies: options.managedPolicies }),
  });
  const bedrock = await startBedrock({
    ...shared,
    region,
    account,
    partition,
    sessions,
    model,
    ...(options.models && { models: options.models }),
    ...(options.applicationProfiles && { applicationProfiles: options.applicationProfiles }),
    paceMs: options.paceMs,
  });
  const aws = await startAwsCanaries({ ...shared, region, sessions, roles: [role, ...(options.roles ?? [])] });
  const mantle =
    options.mantle &&
    (await (
      await import('./bedrock-mantle.ts')
    ).startMantle({
      ...shared,
      ...options.mantle,
      region,
      account,
      partition,
      sessions,
      model,
      paceMs: options.paceMs,
    }));
  const clouds = await startClouds(options, {
    ...shared,
    trusts: gitlab ? providerOf(gitlab, options, partition) : { issuer: issuer.issuer, keys: provider.keys },
    subject: gitlab ? gitlabSubject(gitlab.job) : subjectOf(issuer.job),
    repository: gitlab ? gitlab.job.project : issuer.job.repository,
    workflowFile: issuer.job.workflowFile,
    model,
    paceMs: options.paceMs,
  });
  const further = Object.values(clouds).filter((cloud) => cloud !== undefined);
  const world: World = {
    env: {
      ...runnerEnvironment(issuer),
      AWS_ENDPOINT_URL_STS: sts.url,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
      ...aws.env,
      ...clouds.google?.env,
    },
    roleArn,
    region,
    account,
    issuer,
    gitlab,
    sts,
    bedrock,
    aws,
    mantle,
    ...clouds,
    requests,
    inputs: Object.assign({}, ...further.map(({ inputs }) => inputs)) as Record<string, string>,
    secrets: () =>
      collectSecrets([
        ...tokensOf(gitlab),
        ...awsSecrets(issuer, sessions, [bedrock, mantle]),
        ...further.flatMap((one) => one.secrets()),
      ]),
    expireCredentials: () => {
      sessions.expireAll(clock());
      for (const cloud of [
        clouds.google,
        clouds.azure,
        clouds.anthropic,
        clouds.openai,
        clouds.gemini,
        clouds.copilot,
      ]) {
        cloud?.expireCredentials(clock());
      }
    },
    close: async () => {
      await Promise.all([issuer, gitlab, sts, bedrock, aws, mantle, ...further].map((one) => one?.close()));
    },
  };
  return world as World & Clouds<Options>;
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** What a role needs for agents on Bedrock; deliberately wider than one model, so that the session policy does the cutting. */
const MODEL_ACCESS: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        'bedrock:InvokeModel',
        'bedrock:InvokeModelWithResponseStream',
        'bedrock:ListInferenceProfiles',
        'bedrock:GetInferenceProfile',
        'bedrock:CallWithBearerToken',
        'bedrock-mantle:CreateInference',
        'bedrock-mantle:CallWithBearerToken',
      ],
      Resource: '*',
    },
  ],
};

/** The trust policy that admits exactly the subjects of the jobs. */
function trustFor(
  jobs: readonly { readonly issuer: string; readonly subject: string }[],
  partition: string,
  account: string,
): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: jobs.map(({ issuer, subject }) => {
      const host = issuer.replace(/^https?:\/\//, '');
      return {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${host}:sub`]: subject } },
      };
    }),
  };
}

function providerOf(
  issuer: Pick<GithubOidc, 'issuer' | 'jwksUrl' | 'jwks'>,
  options: WorldOptions,
  partition: string,
): OidcProvider {
  const audiences = options.audiences ?? [partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com'];
  // The pretended distance lies between the job and the services, not between STS and the issuer.
  const ca = options.tls && (options.tls.ca ?? options.tls.cert);
  const keys = async (): Promise<Jwks> => (options.roundTripMs ? issuer.jwks() : fetchJwks(issuer.jwksUrl, ca));
  return { issuer: issuer.issuer, audiences, keys };
}

function runnerEnvironment(issuer: GithubOidc): Record<string, string> {
  const { job } = issuer;
  const [owner = ''] = job.repository.split('/');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.requestToken,
    GITHUB_SERVER_URL: job.server,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: job.repositoryId,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: job.ownerId,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: String(job.refProtected),
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_SHA: job.sha,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: job.actorId,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: job.runNumber,
    GITHUB_RUN_ATTEMPT: job.runAttempt,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: workflowRefOf(job),
    GITHUB_WORKFLOW_SHA: job.sha,
    GITHUB_JOB: job.workflow,
    RUNNER_ENVIRONMENT: job.runner,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  };
}

function tokensOf(gitlab: GitlabOidc | undefined): string[] {
  return gitlab === undefined ? [] : gitlab.minted().flatMap((token) => [token, ...token.split('.')]);
}

function awsSecrets(
  issuer: GithubOidc,
  sessions: AwsSessions,
  endpoints: readonly ({ bearersSeen(): readonly string[] } | undefined)[],
): string[] {
  const tokens = [issuer.requestToken, ...issuer.minted()].flatMap((token) => [token, ...token.split('.')]);
  const keys = sessions.all().flatMap((s) => [s.accessKeyId, s.secretAccessKey, s.sessionToken]);
  const seen = endpoints.flatMap((endpoint) => endpoint?.bearersSeen() ?? []);
  const bearers = seen.flatMap((bearer) => [bearer, readBearerKey(bearer) ?? bearer]);
  return [...tokens, ...keys, ...bearers];
}

function collectSecrets(all: readonly string[]): string[] {
  return [...new Set(all.filter((secret) => secret !== ''))].sort((a, b) => b.length - a.length);
}
