/**
 * Rebuilds lib/ and dist/ from src/, in place and byte-identically: both are emptied first, because neither compiler removes a
 * stale file. `dist/main.js` and `dist/cli.js` are two-line doors into one bundle (separate bundles would hold everything
 * twice); `dist/post/` is a bundle of its own, because it must load almost nothing.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { notices } from './notices.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const run = (tool, ...args) =>
  execFileSync(process.execPath, [tool, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });

/**
 * Parts of the SDKs that an exchange with given credentials never reaches, and what stands in for them: a third of AWS's text,
 * which would be parsed at every start. Without the provider chain no client can fall back to the machine's own role by itself.
 * Azure's needs `jsonwebtoken` for certificates alone, and `open` for a sign-in in the browser. Google's names `node-fetch` for
 * requests of its own; all of them go by a client of ours, and so do those of GitHub's, whose own is `undici`.
 * A stand-in counts for the whole bundle: who adds a package that needs one of these takes its line out.
 */
const LEFT_OUT = {
  '@aws-sdk/credential-provider-node':
    "{ defaultProvider: () => () => Promise.reject(new Error('no provider chain')) }",
  '@smithy/core/cbor': '{ SmithyRpcV2CborProtocol: class {} }',
  '@smithy/core/event-streams': '{}',
  bowser: '{}',
  'node:http2': '{ constants: {} }',
  jsonwebtoken: '{}',
  'node-fetch': "() => Promise.reject(new Error('no HTTP client of its own'))",
  open: "() => Promise.reject(new Error('no browser'))",
  // Made when a proxy is set, and asked for nothing.
  undici: '{ ProxyAgent: class {} }',
};
const external = (parts) => Object.keys(parts).flatMap((name) => ['-e', name]);

/** Puts the stand-ins where the bundle would look for packages outside of itself. */
function leaveOut(file, parts) {
  let text = readFileSync(file, 'utf8');
  for (const [name, instead] of Object.entries(parts)) {
    // As CommonJS asks for it, or as an ES module does.
    const asked = new RegExp(
      `__WEBPACK_EXTERNAL_createRequire\\(import\\.meta\\.url\\)\\("${name}"\\)|import \\* as (\\w+) from "${name}"`,
      'g',
    );
    if (!asked.test(text)) throw new Error(`${name} is looked for nowhere`);
    text = text.replaceAll(asked, (_, bound) => (bound ? `const ${bound} = { default: ${instead} }` : instead));
  }
  writeFileSync(file, text);
}

/**
 * Where a module of ours names one thing of a package, and the package's file that holds it. The index of @azure/identity takes in
 * every credential there is, with the means to open a browser, and tells the bundler in no way it reads that they can be left out;
 * that of @actions/core an HTTP client.
 */
const NARROWED = {
  'lib/ci/github/toolkit.js': ['@actions/core', 'summary.js'],
  'lib/clouds/azure/sdk.js': ['@azure/identity', 'credentials/clientAssertionCredential.js'],
  'lib/clouds/azure/cli-sdk.js': ['@azure/identity', 'credentials/azureCliCredential.js'],
};

/** Has the bundle take that file instead of the package's index. @throws when the package is not named exactly once */
function narrow(file, name, part) {
  const whole = join(dirname(fileURLToPath(import.meta.resolve(name))), part);
  const [before, after, ...more] = readFileSync(file, 'utf8').split(`'${name}'`);
  if (after === undefined || more.length > 0) throw new Error(`${file} does not name ${name} exactly once`);
  writeFileSync(file, `${before}'${relative(dirname(file), whole)}'${after}`);
}

/**
 * Takes out what no engine reads: comments (whole licences are in licenses.txt) and deep indentation, a third of the text. Names,
 * lines and the words by which the bundler tells whose code it is stay, so that a stack trace can be read.
 */
async function slim(file) {
  const { code } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    compress: false,
    mangle: false,
    format: { beautify: true, indent_level: 1, comments: /CONCATENATED MODULE: /, ecma: 2020, quote_style: 3 },
  });
  writeFileSync(file, `${code}\n`);
}

for (const dir of ['lib', 'dist']) rmSync(dir, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const [file, [name, part]] of Object.entries(NARROWED)) narrow(file, name, part);

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
run(ncc, 'build', 'lib/doors.js', '-o', 'dist', '--no-cache', '--stats-out', 'lib/stats.json', ...external(LEFT_OUT));
leaveOut('dist/index.js', LEFT_OUT);
run(ncc, 'build', 'lib/post.js', '-o', 'dist/post', '--no-cache', '--stats-out', 'lib/post-stats.json');
writeFileSync('dist/licenses.txt', notices(['lib/stats.json', 'lib/post-stats.json']));
rmSync('dist/post/package.json', { force: true });

const door = (name, title) => `// ${title}
import { ${name} } from './index.js';

process.exitCode = await ${name}();
// Everything is given back by now. Once all is written the process leaves, rather than clear its memory piece by piece.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
`;
writeFileSync('dist/main.js', door('main', "The action's main step."));
writeFileSync('dist/cli.js', `#!/usr/bin/env -S node --\n${door('cli', 'The command line.')}`, { mode: 0o755 });
renameSync('dist/post/index.js', 'dist/post.js');
for (const left of readdirSync('dist/post')) renameSync(join('dist/post', left), join('dist', `post-${left}`));
rmSync('dist/post', { recursive: true });
for (const name of readdirSync('dist'))
  if (/\.index\.js$|^(index|post)\.js$/.test(name)) await slim(join('dist', name));
if (JSON.parse(readFileSync('dist/package.json', 'utf8')).type !== 'module') throw new Error('dist is not a module');
