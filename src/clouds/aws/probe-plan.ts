/**
 * Whether `doctor` can ask if a credential may call the models, and how; the asking itself is loaded by need.
 * In: region, address, models · out: the probe of a plan, or none. Talks to no host by itself.
 */
import type { CloudAsk, CloudPlan } from '../cloud.ts';
import { type Endpoint, modelService } from './endpoints.ts';

/** The runtime refuses an empty body after it has checked the caller's rights; of bedrock-mantle that is not known. */
export function probeOf(
  order: { readonly region: string; readonly bedrock: Endpoint },
  ask: CloudAsk,
): Pick<CloudPlan, 'probe'> {
  if (modelService(ask.backend) !== 'bedrock-runtime') return {};
  const { region, bedrock } = order;
  return {
    probe: async (credential, host) =>
      (await import('./probe.ts')).probeModels(
        { region, bedrockUrl: bedrock.url, models: ask.models },
        credential,
        host,
      ),
  };
}
