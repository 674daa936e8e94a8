/**
 * The other side of judge-role.ts: the only process that ever holds a credential nothing cuts down. It reads one order, exchanges,
 * asks, answers with findings and ends. It writes no file and starts nothing.
 * In: an order as text · out: an answer as text. Talks to: STS, IAM and the services of probes/aws-questions.ts.
 * Trap: everything secret is hidden before the answer is written, and the answer goes through the redaction as a whole.
 */
import { exchangeUncut } from '../clouds/aws/uncut.ts';
import type { LiveHost } from '../core/door.ts';
import { asKeylessError } from '../core/errors.ts';
import type { IdentityToken } from '../core/identity.ts';
import { Secret } from '../core/secret.ts';
import { judgeUncut, type RoleJudged } from '../privilege/probes/aws-role.ts';
import { type RoleOrder, unjudged } from './role-order.ts';

/** @returns one line of JSON: findings, and perhaps the trust policy */
export async function checkRole(text: string, open: (env: RoleOrder['env']) => LiveHost): Promise<string> {
  const order = JSON.parse(text) as RoleOrder;
  const host = open(order.env);
  try {
    const token = new Secret('identity token', order.token);
    host.hide(token);
    const identity: IdentityToken = { token, claims: {}, trust: 'ci-endpoint', says: 'handed over' };
    return `${host.redact(JSON.stringify(await judged(order, identity, host)))}\n`;
  } finally {
    host.close();
  }
}

async function judged(order: RoleOrder, identity: IdentityToken, host: LiveHost): Promise<RoleJudged> {
  const signal = AbortSignal.any([host.cancelled, AbortSignal.timeout(order.withinMs)]);
  const { uncut, models, off } = order;
  try {
    // With the time over, the exchange ends as if the run were cancelled.
    const credential = await exchangeUncut(uncut, identity, { ...host, cancelled: signal });
    return await judgeUncut({ ...uncut, models, off }, credential, host, signal);
  } catch (thrown) {
    const why = signal.aborted ? 'STS gave no answer in time' : `the exchange failed: ${asKeylessError(thrown).code}`;
    return { findings: [unjudged(why)] };
  }
}
