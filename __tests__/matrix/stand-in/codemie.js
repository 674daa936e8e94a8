/**
 * Stands in for CodeMie's client where that cannot be had, and honours what was measured of it (0.14.1): which variables it needs,
 * how it looks at its token, that it reads `.env` of the folder it stands in, sends plain HTTP through HTTP_PROXY even to loopback,
 * leaves a folder behind, puts a proxy of its own between and hands flags and standard input on.
 * First word: `claude` or `opencode`, the program it starts.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { delimiter, join } from 'node:path';

const [program, ...words] = process.argv.slice(2);

function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

/** Like dotenv: what is set already stays. */
if (existsSync('.env')) {
  for (const line of readFileSync('.env', 'utf8').split('\n')) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) process.env[name] ??= value;
  }
}
const { CODEMIE_PROVIDER, CODEMIE_AUTH_METHOD, CODEMIE_BASE_URL, CODEMIE_MODEL, CODEMIE_JWT_TOKEN } = process.env;
if (!words.includes('--silent') && !words.includes('--task')) stop('It would ask a question now.');
if (CODEMIE_PROVIDER !== 'bearer-auth' || CODEMIE_AUTH_METHOD !== 'jwt') stop('Missing: apiKey');
if (!CODEMIE_BASE_URL || !CODEMIE_MODEL) stop('Missing: baseUrl, model');
if (CODEMIE_JWT_TOKEN?.split('.').length !== 3) stop('Invalid JWT token');
const { exp } = JSON.parse(Buffer.from(CODEMIE_JWT_TOKEN.split('.')[1], 'base64url'));
if (exp !== undefined && exp * 1000 < Date.now()) stop('JWT token expired');
const found = process.env.PATH.split(delimiter)
  .map((folder) => join(folder, program))
  .find((path) => existsSync(path));
if (found === undefined) stop(`✗ ${program} is not installed`);
mkdirSync('.codemie', { recursive: true });

const base = CODEMIE_BASE_URL.includes('/code-assistant-api')
  ? CODEMIE_BASE_URL.replace(/\/$/, '')
  : `${CODEMIE_BASE_URL.replace(/\/$/, '')}/code-assistant-api`;

function send(url, method, headers, onAnswer) {
  const proxy = process.env.HTTP_PROXY ?? process.env.http_proxy;
  const target = new URL(proxy ?? url);
  const path = proxy ? url : `${target.pathname}${target.search}`;
  const all = { ...headers, host: new URL(url).host, authorization: `Bearer ${CODEMIE_JWT_TOKEN}` };
  const sent = request({ host: target.hostname, port: target.port, path, method, headers: all }, onAnswer);
  sent.on('error', () => onAnswer(undefined));
  return sent;
}

const models = await new Promise((done) => {
  send(`${base}/v1/llm_models?include_all=true`, 'GET', {}, async (answer) => {
    if (answer?.statusCode !== 200) return done([]);
    let text = '';
    for await (const piece of answer) text += piece;
    done(JSON.parse(text));
  }).end();
});

const proxy = createServer((from, to) => {
  const { host, connection, ...headers } = from.headers;
  from.pipe(
    send(`${base}${from.url}`, from.method, headers, (answer) => {
      if (!answer) return to.writeHead(502).end();
      to.writeHead(answer.statusCode, answer.headers);
      answer.pipe(to);
    }),
  );
});
await new Promise((listening) => proxy.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${proxy.address().port}`;

const configuration = {
  enabled_providers: ['codemie-proxy'],
  share: 'disabled',
  provider: {
    'codemie-proxy': {
      npm: '@ai-sdk/openai-compatible',
      options: { baseURL: `${url}/`, apiKey: 'proxy-handled' },
      models: Object.fromEntries(models.map((one) => [one.deployment_name, { name: one.label }])),
    },
  },
  model: `codemie-proxy/${CODEMIE_MODEL}`,
};
const own = {
  claude: {
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_AUTH_TOKEN: 'proxy-handled',
    ANTHROPIC_MODEL: CODEMIE_MODEL,
    CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS: '1',
  },
  opencode: { OPENCODE_CONFIG_CONTENT: JSON.stringify(configuration) },
};
const handedOn = words.filter((word, at) => word !== '--silent' && word !== '--model' && words[at - 1] !== '--model');
const child = spawn(found, handedOn, { stdio: 'inherit', env: { ...process.env, ...own[program] } });
child.on('exit', (code) => {
  proxy.closeAllConnections();
  proxy.close();
  process.exitCode = code === 0 ? 0 : 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
