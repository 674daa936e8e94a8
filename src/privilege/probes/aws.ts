/**
 * Does the session policy hold? The credential the agent is about to get asks for things the role may well have and the policy
 * never allows.
 * In: the cut credential, the policy that was sent · out: findings. Talks to STS, Bedrock and EC2 in the region of the job.
 * Traps: a policy of the user's own may allow what is asked, then it is not asked; managed session policies add to ours, and what
 * is in them is not known here. CloudTrail shows each request, denied or not, and an alarm on denied calls sees it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { array, object, text } from '../../kit/fields.ts';
import type { Probe, Subject } from '../check.ts';
import { elementOf, jsonOf } from './aws-answers.ts';
import { type AskPlace, askAws, askOne, type Told } from './aws-ask.ts';
import { addressOf, isLoopback } from './aws-endpoints.ts';
import { CALLER_IDENTITY, type Question, SESSION_CANARIES } from './aws-questions.ts';

const ID = 'aws-session-policy-canary';

export const sessionPolicyCanary: Probe = {
  id: ID,
  asks: 'sts:GetCallerIdentity, bedrock:ListInferenceProfiles and a dry run of ec2:DescribeRegions with the cut credential, each also with a wrong signature; the last two are denied when all is well. They show in CloudTrail.',
  applies: ({ credential, target }: Subject) =>
    credential?.cloud === 'aws' &&
    credential.parts.AccessKeyId !== undefined &&
    target?.cloud === 'aws' &&
    target.region !== undefined &&
    target.sessionPolicy !== undefined,
  async ask(subject: Subject, host: Host, signal: AbortSignal): Promise<readonly Finding[]> {
    const { credential, target } = subject;
    if (!credential || target?.region === undefined) return [];
    const place: AskPlace = { credential, region: target.region, host, signal };
    const questions = SESSION_CANARIES.filter(({ action }) => !mayAllow(target.sessionPolicy ?? '', action));
    const [caller, told] = await Promise.all([askOne(CALLER_IDENTITY, place), askAws(questions, place)]);
    const whose = callerFinding(caller, place);
    return [whose, canaryFinding(told, whose.verdict === 'proved', subject, place)];
  },
};

/**
 * True when an allowing statement covers the action, whatever its resources and conditions say; true as well for a text that
 * cannot be read: what is not known to be refused is no canary.
 */
export function mayAllow(policy: string, action: string): boolean {
  const statement = jsonOf(policy)?.Statement;
  if (statement === undefined) return true;
  return [statement].flat().some((one) => {
    const fields = object(one);
    if (!fields) return true;
    if (fields.Effect !== 'Allow') return false;
    if (fields.NotAction !== undefined) return !names(fields.NotAction, action);
    return names(fields.Action, action);
  });
}

function names(value: unknown, action: string): boolean {
  const patterns = typeof value === 'string' ? [value] : array(value);
  return patterns.some((pattern) => {
    const written = text(pattern);
    return written === undefined || globMatches(written.toLowerCase(), action.toLowerCase());
  });
}

/** `*` any run of characters, `?` one. Walks once through both, so that no pattern takes long. */
function globMatches(pattern: string, value: string): boolean {
  let at = 0;
  let of = 0;
  let star = -1;
  let mark = 0;
  while (of < value.length) {
    if (pattern[at] === '*') {
      star = at++;
      mark = of;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === value[of])) {
      at++;
      of++;
    } else if (star >= 0) {
      at = star + 1;
      of = ++mark;
    } else return false;
  }
  return [...pattern.slice(at)].every((rest) => rest === '*');
}

/** The positive control: what must always be answered, and whose credential it is. */
export function callerFinding({ answer, body = '', why }: Told, { credential }: AskPlace): Finding {
  const base = { id: 'aws-caller-identity', layer: 'cloud' } as const;
  const account = elementOf(body, 'Account');
  const arn = elementOf(body, 'Arn');
  if (answer !== 'granted' || account === undefined || arn === undefined) {
    const reason =
      answer === 'denied' ? 'it was denied, which AWS never does' : (why ?? 'an answer without an account');
    const title = `AWS did not say whose credential it is (${reason}), so its other answers prove nothing.`;
    return { ...base, verdict: 'unknown', severity: 'medium', title };
  }
  if (credential.account !== undefined && account !== credential.account && /^\d{12}$/.test(account)) {
    return {
      ...base,
      verdict: 'exceeded',
      severity: 'high',
      stops: true,
      title: `The credential belongs to account ${account}, not to ${credential.account}.`,
      detail: 'The exchange said otherwise: what it gave is not what it named.',
      fix: 'Check sts-endpoint, the proxy of the job, and allowed-account-ids.',
    };
  }
  if (account !== credential.account || (credential.principal !== undefined && arn !== credential.principal)) {
    const title = 'AWS names another caller than the exchange did, so its other answers prove nothing.';
    return { ...base, verdict: 'unknown', severity: 'medium', title };
  }
  return {
    ...base,
    verdict: 'proved',
    severity: 'info',
    title: `AWS confirms account ${account} and the role's session.`,
  };
}

function canaryFinding(told: readonly Told[], sound: boolean, { planned }: Subject, place: AskPlace): Finding {
  const base = { id: ID, layer: 'cloud' } as const;
  const granted = told.filter(({ answer }) => answer === 'granted');
  const unclear = told.filter(({ answer }) => answer === 'unclear');
  const denied = told.filter(({ answer, by }) => answer === 'denied' && by !== 'elsewhere');
  const unknown = (why: string): Finding => ({
    ...base,
    verdict: 'unknown',
    severity: 'medium',
    title: `Whether the session policy holds could not be told: ${why}.`,
  });
  if (granted.length > 0) {
    if (planned.some(({ id }) => id === 'aws-managed-session-policies')) {
      return unknown(`${actions(granted)} is allowed, perhaps by one of managed-session-policies`);
    }
    return {
      ...base,
      verdict: 'exceeded',
      severity: 'high',
      stops: true,
      title: `The session policy does not hold: the credential may ${actions(granted)}, which it does not allow.`,
      detail: 'Whoever takes this credential has rights of the role beyond calling models.',
      fix: 'Check that sts-endpoint is AWS itself and passes the policy on, then run again.',
    };
  }
  if (told.length === 0) return unknown('your own policy allows what would be asked');
  if (unclear.length > 0) return unknown(unclear.map(({ question, why }) => `${question.action} (${why})`).join(', '));
  if (!sound) return unknown('AWS did not confirm whose credential it is');
  if (denied.length === 0) return unknown(`${actions(told)} is denied to everybody by the organisation or the network`);
  return {
    ...base,
    verdict: 'proved',
    severity: 'info',
    title: `The credential was denied what the session policy does not allow: ${actions(denied)}.`,
    detail: `${whoDenied(denied)}${whereAsked(told, place)}`,
  };
}

const actions = (told: readonly Told[]): string => told.map(({ question }) => question.action).join(', ');

function whoDenied(denied: readonly Told[]): string {
  return denied.some(({ by }) => by === 'session policy')
    ? 'AWS names the session policy as the reason.'
    : 'AWS does not name the session policy as the reason: the role may not do it either.';
}

/** Answers of this machine are worth what this machine is worth. */
export function whereAsked(told: readonly { readonly question: Question }[], { region, host }: AskPlace): string {
  const local = told.some(({ question }) => {
    const address = addressOf(question.service, region, host.env);
    return typeof address !== 'string' && isLoopback(address.url);
  });
  return local ? ' Asked on this machine (AWS_ENDPOINT_URL…), not at AWS.' : '';
}
