/**
 * The session policy that cuts the credential down to calling the listed models.
 * In: models, the user's own policy, managed policy ARNs · out: one document within AWS's limits, or faults.
 * Talks to no host.
 * Trap: several session policies add up (only the role intersects), so a managed one widens ours. And STS packs the policy
 * into a second, undocumented limit: we keep the plain limit and explain PackedPolicyTooLarge when it comes.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
import type { Backend } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inputs } from '../../core/inputs.ts';
import { isManagedPolicyArn } from './arn.ts';
import { type MantleStatement, mantleModelFault, mantleStatements } from './mantle.ts';
import { type Model, type ModelScope, parseModel } from './models.ts';

/** Inline and managed policies together, characters. */
export const LONGEST_POLICY = 2048;
const MOST_MANAGED = 10;

const INVOKE = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface SessionPolicy {
  /** Minified JSON. */
  readonly document: string;
  readonly managed: readonly string[];
  readonly own: boolean;
  readonly findings: readonly Finding[];
}

export interface PolicyAsk extends ModelScope {
  readonly models: readonly string[];
  /** The credential becomes a Bedrock bearer, which needs one action more. */
  readonly bearer: boolean;
  readonly backend?: Backend | undefined;
}

/** Our own policy for these models; every list holds each ARN once. `models` empty: every model, still only invocation. */
export function modelPolicy(models: readonly Model[], ask: PolicyAsk): string {
  const statements = models.length === 0 ? [everyModel(ask)] : listedModels(models, ask);
  if (ask.bearer) statements.push({ Effect: 'Allow', Action: 'bedrock:CallWithBearerToken', Resource: '*' });
  return documentOf(statements);
}

function documentOf(statements: readonly (Statement | MantleStatement)[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

function everyModel({ partition, account }: ModelScope): Statement {
  return {
    Effect: 'Allow',
    Action: INVOKE,
    Resource: [
      `arn:${partition}:bedrock:*::foundation-model/*`,
      `arn:${partition}:bedrock:*:${account}:inference-profile/*`,
    ],
  };
}

function listedModels(models: readonly Model[], scope: ModelScope): Statement[] {
  const applications = models.filter((model) => model.kind === 'application');
  const routed = models.filter((model) => model.kind === 'profile');
  // Behind an application profile every named model may stand: ARNs cannot tell which.
  const behind = applications.length === 0 ? routed : models.filter(hasFoundation);
  const statements: Statement[] = [
    { Effect: 'Allow', Action: INVOKE, Resource: one(models.map((model) => model.arn)) },
  ];
  if (behind.length > 0) {
    const foundations = behind.flatMap((model) =>
      foundationArns(model.foundation, scope, 'global' in model && model.global),
    );
    const through = [...routed, ...applications].map((model) => model.arn);
    statements.push({
      Effect: 'Allow',
      Action: INVOKE,
      Resource: one(foundations),
      // A system profile leads to its own model only, so one list of profiles for all models allows nothing more.
      Condition: { StringEquals: { 'bedrock:InferenceProfileArn': one(through) } },
    });
  }
  if (applications.length > 0) {
    const Resource = one(applications.map((model) => model.arn));
    statements.push({ Effect: 'Allow', Action: 'bedrock:GetInferenceProfile', Resource });
  }
  return statements;
}

function hasFoundation(model: Model): model is Model & { readonly foundation: string } {
  return 'foundation' in model && model.foundation !== undefined;
}

/** A `global.` profile is authorised against an ARN without a region as well. */
function foundationArns(foundation: string, { partition }: ModelScope, global: boolean): string[] {
  const anywhere = `arn:${partition}:bedrock:*::foundation-model/${foundation}`;
  return global ? [anywhere, `arn:${partition}:bedrock:::foundation-model/${foundation}`] : [anywhere];
}

/** A list without repetition; a single entry stands alone, which is shorter. */
function one(values: readonly string[]): string | readonly string[] {
  const unique = [...new Set(values)];
  return unique.length === 1 ? unique[0]! : unique;
}

/** Reads the policy inputs and builds what is sent. Faults go to `inputs`. */
export function choosePolicy(inputs: Inputs, ask: PolicyAsk): SessionPolicy | undefined {
  const managed = readManaged(inputs, ask);
  const own = inputs.given('inline-session-policy') ? readOwn(inputs) : undefined;
  const ours = ask.backend === 'bedrock-mantle' ? mantlePolicy(inputs, ask) : runtimePolicy(inputs, ask);
  if (managed === undefined || ours === undefined) return undefined;
  if (inputs.given('inline-session-policy') && own === undefined) return undefined;
  const document = own?.document ?? ours;
  const listed = new Set(ask.models).size;
  if (!fits(inputs, document, managed, own !== undefined, listed)) return undefined;
  const findings = [...(own ? own.findings : ourFindings(listed, ask)), ...managedFindings(managed)];
  return { document, managed, own: own !== undefined, findings };
}

function runtimePolicy(inputs: Inputs, ask: PolicyAsk): string | undefined {
  const models = readModels(inputs, ask);
  return models && modelPolicy(models, ask);
}

function mantlePolicy(inputs: Inputs, ask: PolicyAsk): string | undefined {
  const allowed = new Set(inputs.list('allowed-models'));
  const faults = [...new Set(ask.models)].map((text) => {
    const fault = mantleModelFault(text);
    const input = allowed.has(text) ? 'allowed-models' : 'model';
    if (fault) inputs.fault(input, fault.what, `${input}: ${fault.write}`);
    return fault;
  });
  return faults.every((fault) => fault === undefined) ? documentOf(mantleStatements(ask.models, ask)) : undefined;
}

function readModels(inputs: Inputs, ask: PolicyAsk): readonly Model[] | undefined {
  const models: Model[] = [];
  const listed = new Set(inputs.list('allowed-models'));
  let sound = true;
  for (const text of new Set(ask.models)) {
    const model = parseModel(text, ask);
    if ('what' in model) {
      const input = listed.has(text) ? 'allowed-models' : 'model';
      inputs.fault(input, model.what, `${input}: ${model.write}`);
      sound = false;
    } else models.push(model);
  }
  const blind = models.some((model) => model.kind === 'application') && !models.some(hasFoundation);
  if (blind && !inputs.given('inline-session-policy')) {
    inputs.fault(
      'allowed-models',
      'An application inference profile does not say which models it leads to; the session policy has to name them.',
      'allowed-models: anthropic.claude-sonnet-4-5-20250929-v1:0',
    );
    return undefined;
  }
  return sound ? models : undefined;
}

function readManaged(inputs: Inputs, ask: PolicyAsk): readonly string[] | undefined {
  const input = 'managed-session-policies';
  const managed = [...new Set(inputs.list(input))];
  const wrong = managed.filter((arn) => !isManagedPolicyArn(arn, ask.partition));
  for (const arn of wrong) {
    const what = `"${arn}" is not the ARN of a managed policy in partition ${ask.partition}.`;
    inputs.fault(input, what, `${input}: arn:${ask.partition}:iam::${ask.account}:policy/bedrock-invoke`);
  }
  if (managed.length > MOST_MANAGED) {
    const what = `${managed.length} managed policies are given, AWS takes at most ${MOST_MANAGED}.`;
    inputs.fault(input, what, `${input}: # at most ${MOST_MANAGED} ARNs`);
    return undefined;
  }
  return wrong.length === 0 ? managed : undefined;
}

function readOwn(inputs: Inputs): { document: string; findings: readonly Finding[] } | undefined {
  const input = 'inline-session-policy';
  const write = `${input}: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:InvokeModel*","Resource":"*"}]}'`;
  let policy: unknown;
  try {
    policy = JSON.parse(inputs.text(input) ?? '');
  } catch {
    inputs.fault(input, 'The session policy is not valid JSON.', write);
    return undefined;
  }
  const statements = statementsOf(policy);
  if (statements.length === 0) {
    inputs.fault(input, 'The session policy has no Statement.', write);
    return undefined;
  }
  const document = JSON.stringify(policy);
  if (/[^\t\n\r\u0020-\u00ff]/.test(document)) {
    inputs.fault(input, 'The session policy has characters beyond U+00FF, which AWS refuses.', write);
    return undefined;
  }
  return { document, findings: ownFindings(statements) };
}

function statementsOf(policy: unknown): readonly Record<string, unknown>[] {
  if (!isObject(policy)) return [];
  const statement = policy.Statement;
  const list = Array.isArray(statement) ? statement : [statement];
  return list.every(isObject) ? list : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The plain-text limit, judged before the call. */
function fits(inputs: Inputs, document: string, managed: readonly string[], own: boolean, models: number): boolean {
  const length = document.length + managed.join('').length;
  if (length <= LONGEST_POLICY) return true;
  const what = `The session policies have ${length} characters together, AWS takes ${LONGEST_POLICY}.`;
  if (own || managed.length > 0) {
    const input = own ? 'inline-session-policy' : 'managed-session-policies';
    inputs.fault(input, what, `${input}: # shorten it by ${length - LONGEST_POLICY} characters`);
  } else {
    inputs.fault('allowed-models', `${what} ${models} models are listed.`, 'allowed-models: # name fewer models');
  }
  return false;
}

const POLICY_FIX = 'Leave inline-session-policy out: the default allows calling the listed models and nothing else.';

/** @param models how many are listed */
function ourFindings(models: number, { backend }: PolicyAsk): readonly Finding[] {
  const listed: Finding = {
    id: 'aws-session-policy',
    layer: 'cloud',
    verdict: 'enforced',
    severity: 'info',
    title:
      models === 0
        ? 'The session policy allows model invocation and nothing else.'
        : `The session policy allows calling ${models === 1 ? 'the one listed model' : `the ${models} listed models`} and nothing else.`,
    detail: 'Whatever the role may do beyond that, this credential may not.',
  };
  if (models > 0) return [listed];
  return [
    listed,
    {
      id: 'aws-models-unlisted',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'medium',
      title: 'No model is named, so the credential may call every model the role may call.',
      detail: 'An expensive model is then one request away.',
      fix: `with:\n  allowed-models: ${backend === 'bedrock-mantle' ? 'openai.gpt-5.5' : 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'}`,
    },
  ];
}

function ownFindings(statements: readonly Record<string, unknown>[]): readonly Finding[] {
  const findings: Finding[] = [
    {
      id: 'aws-session-policy',
      layer: 'cloud',
      verdict: 'enforced',
      severity: 'info',
      title: 'Your own session policy cuts the credential down; what it allows is not judged here.',
    },
  ];
  const allowing = statements.filter((statement) => statement.Effect === 'Allow');
  const actions = allowing.flatMap((statement) => [statement.Action].flat());
  const everything =
    allowing.some((statement) => 'NotAction' in statement) ||
    actions.some((action) => /^\*+(?::\*+)?$/.test(String(action)));
  const allBedrock = actions.some((action) => /^bedrock(?:-mantle)?:\*+$/i.test(String(action)));
  if (everything || allBedrock) {
    findings.push({
      id: 'aws-session-policy-broad',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: everything ? 'high' : 'medium',
      title: everything
        ? 'Your session policy allows every action (Action "*" or NotAction), so it cuts nothing down.'
        : 'Your session policy allows every Bedrock action (bedrock:*), not only calling models.',
      fix: POLICY_FIX,
    });
  }
  return findings;
}

function managedFindings(managed: readonly string[]): readonly Finding[] {
  if (managed.length === 0) return [];
  const broad = managed.filter((arn) => /\/(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)$/.test(arn));
  return [
    {
      id: 'aws-managed-session-policies',
      layer: 'cloud',
      verdict: broad.length > 0 ? 'exceeded' : 'unknown',
      severity: broad.length > 0 ? 'high' : 'low',
      title:
        broad.length > 0
          ? `A managed session policy widens the credential far beyond models: ${broad.join(', ')}.`
          : `${managed.length} managed session policies add to what the credential may do; their content was not read.`,
      detail: 'Session policies add up; only the role itself limits them.',
      fix: 'Leave managed-session-policies out unless the task needs more than calling models.',
    },
  ];
}
