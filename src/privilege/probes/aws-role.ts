/**
 * The role itself, without a session policy: read when it may read itself, else asked what it may do.
 * In: the uncut credential · out: findings, and the role's trust policy. Talks to STS, IAM and the services of aws-questions.ts.
 * Runs in a process of its own that holds nothing else and ends before anything else runs (flow/judge-role.ts).
 * Traps: documents that were read in part judge the role in part, so it is asked as well. A denial by an organisation's policy
 * does not speak for the role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
 */
import type { Backend, Credential } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { callerFinding, whereAsked } from './aws.ts';
import { type AskPlace, askAws, askOne, type Told } from './aws-ask.ts';
import { type Inspection, inspectSelf } from './aws-inspection.ts';
import { CALLER_IDENTITY, type QuestionGroup, ROLE_GROUPS } from './aws-questions.ts';
import { INSPECTION } from './aws-role-parts.ts';

export interface RoleAsk {
  /** Its ARN. */
  readonly role: string;
  readonly region: string;
  /** Models the job calls. */
  readonly models: readonly string[];
  readonly backend: Backend;
  /** A Bedrock bearer is made of the credential. */
  readonly bearer: boolean;
  /** Names of questions and parts that are turned off. */
  readonly off: readonly string[];
}

export interface RoleJudged {
  readonly findings: readonly Finding[];
  readonly trust?: string | undefined;
}

/** Never throws. */
export async function judgeUncut(
  ask: RoleAsk,
  credential: Credential,
  host: Host,
  signal: AbortSignal,
): Promise<RoleJudged> {
  const place: AskPlace = { credential, region: ask.region, host, signal };
  const name = ask.role.split('/').at(-1) ?? '';
  const inspects = !ask.off.includes(INSPECTION);
  const [caller, self] = await Promise.all([
    askOne(CALLER_IDENTITY, place),
    inspects ? inspectSelf(name, place) : undefined,
  ]);
  const whose = callerFinding(caller, place);
  const sound = whose.verdict === 'proved';
  const read = self ? [inspectionFinding(self, sound), ...(await judgeDocuments(self, ask))] : [];
  const asked = self?.complete && sound ? [] : await askGroups(ask, sound, place);
  return { findings: [...(sound ? [] : [whose]), ...read, ...asked], trust: self?.trust };
}

/** A tight role may not even read itself. */
function inspectionFinding({ role, allowed, complete }: Inspection, sound: boolean): Finding {
  const base = { id: 'aws-role-self-inspection', layer: 'cloud' } as const;
  if (allowed.length > 0) {
    return {
      ...base,
      verdict: 'exceeded',
      severity: 'low',
      title: `The role may read how it is set up: ${allowed.join(', ')}.`,
      detail: `An agent does not need that, and an attacker learns from it what to try.${complete ? '' : ' Not everything could be read, so the role was asked as well.'}`,
      fix: 'Leave iam:Get* and iam:List* out of the role.',
    };
  }
  if (role.answer === 'denied' && role.by !== 'elsewhere' && sound) {
    return {
      ...base,
      verdict: 'proved',
      severity: 'info',
      title: 'The role may not read how it is set up, as it should be.',
    };
  }
  const why = role.answer === 'denied' ? 'denied by the organisation or the network' : (role.why ?? 'no clear answer');
  const title = `Whether the role may read how it is set up could not be told (${why}).`;
  return { ...base, verdict: 'unknown', severity: 'low', title };
}

/** Rules that stumble over a document have not judged it. */
async function judgeDocuments(inspection: Inspection, ask: RoleAsk): Promise<readonly Finding[]> {
  const { documents, boundary, complete } = inspection;
  if (documents.length === 0) return [];
  try {
    const { judgePolicies } = await import('../policy/index.ts');
    const { role, region, models, backend, bearer } = ask;
    const target = { cloud: 'aws', role, region, models, backend };
    const { findings } = await judgePolicies(documents, { boundary, target, bearer });
    return complete ? findings : findings.filter(({ verdict }) => verdict === 'exceeded' || verdict === 'unknown');
  } catch {
    return [
      {
        id: 'aws-role-unjudged',
        layer: 'cloud',
        verdict: 'unknown',
        severity: 'medium',
        title: 'The policies of the role were read, and could not be judged.',
      },
    ];
  }
}

async function askGroups(ask: RoleAsk, sound: boolean, place: AskPlace): Promise<readonly Finding[]> {
  const groups = ROLE_GROUPS.map((group) => ({
    group,
    questions: group.questions.filter(({ id }) => !ask.off.includes(id)),
  })).filter(({ questions }) => questions.length > 0);
  return Promise.all(
    groups.map(async ({ group, questions }) => groupFinding(group, await askAws(questions, place), sound, place)),
  );
}

function groupFinding(group: QuestionGroup, told: readonly Told[], sound: boolean, place: AskPlace): Finding {
  const base = { id: group.id, layer: 'cloud' } as const;
  const granted = told.filter(({ answer }) => answer === 'granted');
  if (granted.length > 0) {
    return {
      ...base,
      verdict: 'exceeded',
      severity: group.severity,
      title: `The role may ${group.may}: ${actionsOf(granted)}.`,
      detail: `${group.detail} The session policy keeps it from this job, not from the next program that assumes the role.${whereAsked(granted, place)}`,
      fix: 'Let the role allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on its models, and nothing else.',
    };
  }
  const open = told.filter(({ answer, by }) => answer === 'unclear' || by === 'elsewhere');
  if (open.length > 0 || !sound) {
    const why = open.map(
      ({ question, why: reason }) => `${question.action}: ${reason ?? 'denied by the organisation or the network'}`,
    );
    const said = why.length > 0 ? why.join(', ') : 'AWS did not confirm whose credential it is';
    const title = `Whether the role may ${group.may} could not be told (${said}).`;
    return { ...base, verdict: 'unknown', severity: 'medium', title };
  }
  return {
    ...base,
    verdict: 'proved',
    severity: 'info',
    title: `The role may not ${group.may}: ${actionsOf(told)} denied.`,
  };
}

const actionsOf = (told: readonly Told[]): string => told.map(({ question }) => question.action).join(', ');
