/** Who holds the limits of tokens and money: the broker, where it sees every request and knows what it costs. */
import { isPriced } from '../agents/prices.ts';
import type { Limits } from '../broker/order.ts';
import type { Inputs } from '../core/inputs.ts';
import { hasBroker } from './lifetime.ts';
import type { Plan } from './make-plan.ts';

/** Whether the broker can hold a limit of money: it knows the price of every model of the run. */
export function brokerCounts({ cloud, models }: Pick<Plan, 'cloud' | 'models'>): boolean {
  return hasBroker(cloud) && models.every(isPriced);
}

/** A price that is not known leaves the limit to the CLI, where it has one. */
export function brokerLimits(plan: Plan, inputs: Inputs): Limits {
  return {
    maxCostUsd: brokerCounts(plan) ? inputs.number('max-cost-usd') : undefined,
    maxTokens: inputs.number('max-tokens'),
    maxRequests: inputs.number('max-requests'),
  };
}
