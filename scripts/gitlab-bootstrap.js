// Fetches keyless-agent, compares it with the checksum below and starts it. Needs Node.js 20 or newer and nothing else.
// Hosts: this GitLab, or the place that the input program-from names. The job token goes to this GitLab alone, and only when asked.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

// Replaced when a template is printed (scripts/generate.ts).
const PIN = JSON.parse(process.env.KEYLESS_TEST_PIN);
const env = process.env;
const RESULTS = '.keyless-agent';
// The component's own pipeline; every other project is written out.
const PROJECT = PIN.project === '$CI_PROJECT_PATH' ? (env.CI_PROJECT_PATH ?? '') : PIN.project;

/** @returns {never} */
function stop(what, fix) {
  process.stderr.write(`✗ ${what}\n\n  fix     ${fix.replaceAll('\n', '\n          ')}\n`);
  process.exit(2);
}

/** What cannot be without a place to write to. */
function attempt(place, work) {
  try {
    return work();
  } catch (error) {
    return stop(
      `${place} cannot be written to (${error.code ?? error.message}).`,
      'An image whose user may write there, or TMPDIR: /tmp',
    );
  }
}

const LARGEST = 64 * 1024 * 1024;

/** One answer, redirects followed without the token. */
async function get(url, headers = {}, hops = 3) {
  const { request, Agent } = await import(url.startsWith('https:') ? 'node:https' : 'node:http');
  const file = env.CI_SERVER_TLS_CA_FILE;
  let ca = {};
  if (file && existsSync(file)) {
    const { getCACertificates, rootCertificates } = await import('node:tls');
    ca = { ca: [...(getCACertificates?.('default') ?? rootCertificates), readFileSync(file, 'utf8')] };
  }
  const agent = new Agent({ proxyEnv: env, ...ca });
  return new Promise((done, fail) => {
    const asked = request(url, { headers, agent, timeout: 30_000 }, (answer) => {
      const { statusCode: status = 0, headers: said } = answer;
      if ([301, 302, 303, 307, 308].includes(status) && said.location && hops > 0) {
        answer.resume();
        const next = URL.canParse(said.location, url) ? new URL(said.location, url).href : '';
        return /^https?:/.test(next) ? done(get(next, {}, hops - 1)) : fail(new Error('sent on to what is no address'));
      }
      const pieces = [];
      let length = 0;
      answer.on('data', (piece) => {
        length += piece.length;
        if (length > LARGEST) asked.destroy(new Error('more than a pack'));
        else pieces.push(piece);
      });
      answer.on('error', fail);
      answer.on('end', () => done({ status, body: Buffer.concat(pieces) }));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer within 30 s')));
    asked.on('error', fail);
    asked.end();
  });
}

/** The same, three times when it is the server's or the network's fault. */
async function ask(url, headers) {
  for (let attempt = 1; ; attempt++) {
    const answer = await get(url, headers).catch((error) => ({
      status: 0,
      body: '',
      why: error.code ?? error.message,
    }));
    if (attempt === 3 || (answer.status !== 0 && answer.status !== 429 && answer.status < 500)) return answer;
    await new Promise((wait) => setTimeout(wait, 1000 * attempt));
  }
}

const whereTo =
  "image: node:24   (older ones cannot use HTTPS_PROXY)\nNODE_EXTRA_CA_CERTS: /path/to/ca.pem   (a private CA)\nprogram-from: a mirror's address, a folder of the image, or npm";

async function fromUrl(base, name) {
  const { status, body, why } = await ask(`${base.replace(/\/$/, '')}/${name}.br`);
  if (status !== 200) stop(`${new URL(base).host} gave no ${name}.br (${why ?? status}).`, whereTo);
  return body;
}

/** The component's own project, at the commit of this template. */
async function fromProject(name) {
  const path = encodeURIComponent(`program/${name}.br`);
  const url = `${env.CI_API_V4_URL}/projects/${encodeURIComponent(PROJECT)}/repository/files/${path}/raw?ref=${PIN.ref}`;
  let answer = await ask(url);
  if ([401, 403, 404].includes(answer.status)) answer = await ask(url, { 'JOB-TOKEN': env.CI_JOB_TOKEN ?? '' });
  if (answer.status === 200) return answer.body;
  if ([401, 403, 404].includes(answer.status)) {
    stop(
      `${PROJECT} does not show program/${name}.br at ${PIN.ref.slice(0, 12)} (${answer.status}).`,
      'Where the component lies under another path: component-project: my-group/keyless-agent\n' +
        'Where it is private: add this project to its job token allow-list (Settings → CI/CD → Job token permissions),\n' +
        'and let whoever starts the pipeline be a member.',
    );
  }
  const proxied = Object.keys(env).some((name) => /^https?_proxy$/i.test(name) && env[name]);
  const host = URL.canParse(url) ? new URL(url).hostname : 'gitlab.example.com';
  const past = `NO_PROXY: ${host}   (this job has a proxy)\n`;
  return stop(`${env.CI_API_V4_URL} gave no answer (${answer.why ?? answer.status}).`, (proxied ? past : '') + whereTo);
}

let npmFolder;
function fromNpm(name) {
  if (!npmFolder) {
    npmFolder = attempt(tmpdir(), () => mkdtempSync(join(tmpdir(), 'keyless-agent-npm-')));
    const words = [
      'install',
      '--prefix',
      npmFolder,
      '--ignore-scripts',
      '--omit=dev',
      '--no-audit',
      '--no-fund',
      '--silent',
    ];
    try {
      // Where npm is a version manager's, the checkout would choose which one runs.
      const options = { cwd: npmFolder, stdio: ['ignore', 'ignore', 'inherit'] };
      execFileSync('npm', [...words, `keyless-agent@${PIN.version}`], options);
    } catch {
      stop(`npm could not install keyless-agent@${PIN.version}.`, 'npm_config_registry: https://npm.example.com/');
    }
  }
  return readFileSync(join(npmFolder, 'node_modules/keyless-agent/program', `${name}.br`));
}

function fetchPack(name) {
  if (PIN.from === 'component') return fromProject(name);
  if (PIN.from === 'npm') return fromNpm(name);
  if (PIN.from.startsWith('https://')) return fromUrl(PIN.from, name);
  const file = resolve(PIN.from, `${name}.br`);
  return existsSync(file) ? readFileSync(file) : stop(`There is no ${file}.`, 'program-from: the folder that holds it');
}

/** The text of a pack; undefined: it is none. */
function unpacked(bytes) {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return undefined;
  }
}

const isPinned = (text, sha256) => createHash('sha256').update(text).digest('hex') === sha256;

const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'keyless-agent', 'packs');

/** What was kept, when it is there and unchanged. The cache may lie where others write: a link could lead to a file without end. */
function keptIn(file, sha256) {
  try {
    const text = lstatSync(file).isFile() ? unpacked(readFileSync(file)) : undefined;
    return text && isPinned(text, sha256) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** From the cache of this user, else fetched. */
async function packOf(name, sha256) {
  const kept = join(cache, `${sha256}.br`);
  const known = keptIn(kept, sha256);
  if (known) return known;
  const bytes = await fetchPack(name);
  const text = unpacked(bytes);
  if (!text) {
    stop(
      `What came for ${name}.br is no pack: a page to sign in at, or an error of something in between.`,
      'Open the address in a job with curl, and see what answers.\nprogram-from: a place that gives the file itself',
    );
  }
  if (!isPinned(text, sha256)) {
    stop(
      `${name}.br is not what this template was made for: its checksum differs.`,
      'The component again at the same version or commit as its program: do not copy the one without the other.',
    );
  }
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, bytes);
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // A home that cannot be written to has no cache.
  }
  return text;
}

const given = (name) => (env[`KEYLESS_WITH_${name.toUpperCase().replaceAll('-', '_')}`] ?? '').trim();
// An earlier job can set variables here: a word that is none of this template's own is not heard.
const asked = PIN.commands.find((word) => word === given('mode')) ?? PIN.commands[0];
const command = asked !== 'exec' && given('check') === 'true' ? 'check' : asked;

/** Packs beyond the first: one of a command, or of a cloud, as the inputs ask for it. */
function isNeeded({ inputs, command: only }) {
  if (only) return only === command;
  return !inputs || given('identity') === 'ambient' || inputs.some((name) => given(name) !== '');
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node.js ${process.versions.node} is too old: 20 or newer is needed.`, 'image: node:24');
}
// What publishes reads what the job before it left; its own results are beside that.
const results = command === 'publish' ? `${RESULTS}/published` : RESULTS;
// Artifacts are looked for below the project, wherever a script before us has gone.
const place = resolve(env.CI_PROJECT_DIR || '.', results);
// What the repository brings under this name would be uploaded in the place of our results.
attempt(dirname(place), () => rmSync(place, { recursive: true, force: true }));
const needed = Object.entries(PIN.packs).filter(([, pack]) => isNeeded(pack));
const texts = await Promise.all(needed.map(([name, { sha256 }]) => packOf(name, sha256)));
const folder = attempt(tmpdir(), () => mkdtempSync(join(tmpdir(), 'keyless-agent-program-')));
// Helpers of ours run as the agent's own user.
chmodSync(folder, 0o755);
process.on('exit', () => {
  for (const dir of [folder, npmFolder]) if (dir) rmSync(dir, { recursive: true, force: true });
});
attempt(tmpdir(), () => {
  for (const [path, content] of texts.flatMap((text) => Object.entries(JSON.parse(text)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
env.KEYLESS_DOTENV = join(place, 'outputs.env');
const words = command === 'exec' ? ['exec', '--', 'sh', '-ec', env.KEYLESS_COMMAND ?? ''] : [command];
if (command === 'exec' && !env.KEYLESS_COMMAND?.trim()) {
  stop(
    'There is no command to run.',
    'command: python ask.py\nor in the job that extends this one:\nvariables:\n  KEYLESS_COMMAND: python ask.py',
  );
}
if (command !== 'exec') env.KEYLESS_WITH_OUTPUT_DIR = results;
process.argv = [process.execPath, join(folder, 'dist', 'cli.js'), ...words];
await import(pathToFileURL(process.argv[1]).href);
