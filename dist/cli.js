#!/usr/bin/env -S node --
// The command line.
import { cli } from './index.js';

process.exitCode = await cli();
// Everything is given back by now. Once all is written the process leaves, rather than clear its memory piece by piece.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
