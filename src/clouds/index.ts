/** Every cloud. The order means nothing: two that both think they were asked for is an input error, never a race. */
import { aws } from './aws/index.ts';
import { azure } from './azure/index.ts';
import type { Cloud } from './cloud.ts';
import { gcp } from './gcp/index.ts';

export const CLOUDS: readonly Cloud[] = [aws, gcp, azure];
