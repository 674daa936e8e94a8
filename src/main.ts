/** GitHub's front door: the action's main step. */
import { action } from './commands/action.ts';
import { liveDoor } from './host/door.ts';

export const start = (): Promise<number> => action(liveDoor());
