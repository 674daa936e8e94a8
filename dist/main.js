// The action's main step.
import { main } from './index.js';

process.exitCode = await main();
// Everything is given back by now. Once all is written the process leaves, rather than clear its memory piece by piece.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
