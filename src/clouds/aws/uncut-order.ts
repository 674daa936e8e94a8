/**
 * What a second exchange without a session policy would need, as plain data.
 * In: the order of the real exchange · out: an order, or none. Talks to no host.
 * Trap: with role-chaining and with the machine's own identity the exchange is signed with keys; those are not handed on, so the
 * role then stays unjudged.
 */
import type { Backend } from '../../core/credential.ts';
import type { UncutOrder } from '../cloud.ts';
import type { AwsOrder } from './inputs.ts';

export function uncutOrder(order: AwsOrder, backend: Backend): UncutOrder | undefined {
  if (order.chain || order.ambient) return undefined;
  return {
    cloud: 'aws',
    role: order.role.arn,
    region: order.region,
    endpoint: order.sts.url,
    sessionName: order.sessionName,
    backend,
    bearer: order.bearer,
  };
}
