/** Every cloud. The order means nothing: two that both think they were asked for is an input error, never a race. */
import { anthropic } from './anthropic/index.ts';
import { aws } from './aws/index.ts';
import { azure } from './azure/index.ts';
import type { Cloud } from './cloud.ts';
import { copilot } from './copilot/index.ts';
import { gateway } from './gateway/index.ts';
import { gcp } from './gcp/index.ts';
import { openai } from './openai/index.ts';
import { staticKey } from './static-key/index.ts';

export const CLOUDS: readonly Cloud[] = [aws, gcp, azure, anthropic, openai, gateway, copilot, staticKey];
