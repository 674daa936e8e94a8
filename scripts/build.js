/**
 * Rebuilds lib/ and dist/ from src/, in place and byte-identically: both are emptied first, because neither compiler removes a
 * stale file. `dist/main.js` and `dist/cli.js` are two-line doors into one bundle (separate bundles would hold everything
 * twice); `dist/post/` is a bundle of its own, because it must load almost nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const run = (tool, ...args) =>
  execFileSync(process.execPath, [tool, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });

for (const dir of ['lib', 'dist']) rmSync(dir, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
run(ncc, 'build', 'lib/doors.js', '-o', 'dist', '--license', 'licenses.txt', '--no-cache');
run(ncc, 'build', 'lib/post.js', '-o', 'dist/post', '--no-cache');
rmSync('dist/post/package.json', { force: true });

const door = (name, title) => `// ${title}
import { ${name} } from './index.js';

process.exitCode = await (await ${name}()).start();
// Everything is given back by now. Once all is written the process leaves, rather than clear its memory piece by piece.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
`;
writeFileSync('dist/main.js', door('main', "The action's main step."));
writeFileSync('dist/cli.js', `#!/usr/bin/env -S node --\n${door('cli', 'The command line.')}`, { mode: 0o755 });
renameSync('dist/post/index.js', 'dist/post.js');
for (const left of readdirSync('dist/post')) renameSync(join('dist/post', left), join('dist', `post-${left}`));
rmSync('dist/post', { recursive: true });
mkdirSync('dist', { recursive: true });
if (JSON.parse(readFileSync('dist/package.json', 'utf8')).type !== 'module') throw new Error('dist is not a module');
