/** Every other shell's door: `keyless-agent COMMAND --flags`. */
import { shell } from './commands/shell.ts';
import { liveDoor } from './host/door.ts';

export const start = (): Promise<number> => shell(liveDoor());
