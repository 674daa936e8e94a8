/** Where reviews are published. Adding a host is one line here. */
import { github } from './github/index.ts';
import { gitlab } from './gitlab/index.ts';
import type { ReviewPublisher } from './publisher.ts';

export const publishers: readonly ReviewPublisher[] = [github, gitlab];
