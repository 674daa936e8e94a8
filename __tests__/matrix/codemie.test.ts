/**
 * CodeMie: its two agents, with the real Claude Code and the real OpenCode below its client. The client stands in, because its
 * packages cannot be had everywhere; KEYLESS_CODEMIE_BIN names a folder with the real one.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agents } from '../../src/agents/index.ts';
import { CODEMIE } from '../../src/emulators/codemie.ts';
import { bashScript, echoScript, type ScriptedModel, type WorldOptions } from '../../src/emulators/index.ts';
import { startJwks } from '../../src/emulators/jwks.ts';
import { installAgent } from '../../src/flow/install-agent.ts';
import { CLEAN, inJob } from '../fakes/runner.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';
import { matrix, type Row } from './matrix.ts';

const STAND_IN = join(import.meta.dirname, 'stand-in', 'codemie.js');
/** What `codemie-claude` on PATH leads to lies elsewhere. */
const CLIENT_FOLDER = process.env.KEYLESS_CODEMIE_BIN ?? dirname(STAND_IN);
const SECONDS = 120_000;
const TASK = { task: 'Explain what changed in the last commit.', timeout: '1m' };

let bin: string;

/** The program below the client, from this user's cache. */
async function realAgent(id: string): Promise<string> {
  const { PATH = '', NODE_EXTRA_CA_CERTS } = process.env;
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const env = { PATH, HOME: homedir(), RUNNER_TOOL_CACHE: cache, ...(NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS }) };
  const host = new SpawningHost({ env });
  Object.assign(host, { self: [process.execPath, join(import.meta.dirname, '../../src/cli.js')] });
  try {
    return (await installAgent(await agents.find((agent) => agent.id === id)!.load(), 'pinned', host)).binary;
  } finally {
    host.dispose();
  }
}

beforeAll(async () => {
  bin = mkdtempSync(join(tmpdir(), 'codemie-bin-'));
  const folder = process.env.KEYLESS_CODEMIE_BIN;
  for (const [program, agent] of [
    ['claude', 'claude-code'],
    ['opencode', 'opencode'],
  ] as const) {
    symlinkSync(await realAgent(agent), join(bin, program));
    const client = folder ? [join(folder, `codemie-${program}.js`)] : [STAND_IN, program];
    const words = [process.execPath, ...client].map((word) => `'${word}'`).join(' ');
    writeFileSync(join(bin, `codemie-${program}`), `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
  }
}, SECONDS);

afterAll(() => rmSync(bin, { recursive: true, force: true }));

const path = (): Record<string, string> => ({ PATH: `${bin}${delimiter}${process.env.PATH}` });

const row = (credential: string, inputs: Row['inputs']): Row => ({
  backend: 'codemie',
  credential,
  world: { gateway: CODEMIE },
  inputs,
  env: path,
  answer: 'All is well.',
  check: ({ log }, world) => {
    const calls = world.requests.filter(({ service }) => service === 'gateway');
    expect(calls[0]).toMatchObject({ path: '/code-assistant-api/v1/llm_models', status: 200 });
    expect(log).not.toContain('eyJ');
  },
});

const byIdentity = row('the job’s own identity as bearer', (world) => ({
  'base-url': world.gateway!.baseUrl,
  audience: world.gateway!.audience,
  'allow-paths': CLIENT_FOLDER,
}));

for (const agent of ['codemie-claude', 'codemie-opencode']) matrix(agent, [byIdentity]);

interface Asked {
  readonly agent: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What lies in the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly model?: ScriptedModel;
}

/** One step with a JWT the user supplies, as CodeMie's own pipelines have it. */
async function withJwt(asked: Asked, judge: (seen: Awaited<ReturnType<typeof play>>) => void): Promise<void> {
  const issuer = await startJwks();
  try {
    judge(await play(asked, issuer));
  } finally {
    await issuer.close();
  }
}

async function play(asked: Asked, issuer: Awaited<ReturnType<typeof startJwks>>) {
  const trusts = { issuer: issuer.issuer, keys: async () => issuer.jwks() };
  const world: WorldOptions = {
    gateway: { ...CODEMIE, trusts, audience: 'codemie' },
    model: asked.model ?? echoScript('All is well.'),
  };
  const token = issuer.mint({ aud: 'codemie', ...asked.claims });
  return inJob({ agent: 'real', world }, async (runner, started) => {
    for (const [name, text] of Object.entries(asked.files ?? {})) {
      mkdirSync(join(runner.workspace, name, '..'), { recursive: true });
      writeFileSync(join(runner.workspace, name), text);
    }
    const inputs = {
      'base-url': started.gateway.baseUrl.replace('/code-assistant-api', ''),
      'jwt-token': token,
      'jwt-issuer': issuer.issuer,
      'jwt-audience': 'codemie',
      silent: 'true',
      'allow-paths': CLIENT_FOLDER,
      ...TASK,
      ...asked.more,
    };
    const ended = await runner.main({ agent: asked.agent, ...inputs }, { ...path(), ...asked.env });
    for (const secret of issuer.secrets()) runner.hide(secret);
    const planted = Object.keys(asked.files ?? {}).map(
      (name) => `?? ${name.includes('/') ? `${name.split('/')[0]}/` : name}`,
    );
    const { left, ...clean } = await runner.wrapUp();
    expect(clean).toEqual({ ...CLEAN, left: undefined });
    expect(left.filter((line) => !planted.includes(line))).toEqual([]);
    return { ended, token, calls: started.requests.filter(({ service }) => service === 'gateway') };
  });
}

describe.each(['codemie-claude', 'codemie-opencode'])('%s with a supplied JWT', (agent) => {
  it(
    'works, and the server is sent the JWT itself',
    async () => {
      await withJwt({ agent }, ({ ended, calls }) => {
        expect(ended.outputs).toMatchObject({ outcome: 'success' });
        expect(ended.outputs.result).toContain('All is well.');
        expect(new Set(calls.map(({ principal }) => principal))).toEqual(new Set(['service:ci']));
      });
    },
    SECONDS,
  );

  it(
    'refuses one that has ended before anything is started',
    async () => {
      const claims = { exp: Math.floor(Date.now() / 1000) - 600 };
      await withJwt({ agent, claims }, ({ ended, calls }) => {
        expect(ended.exit).toBe(3);
        expect(ended.outputs.outcome).toBe('failed');
        expect(calls).toEqual([]);
      });
    },
    SECONDS,
  );

  it(
    'is not led astray by what the repository and the step plant',
    async () => {
      const stolen: string[] = [];
      const thief = createServer((request, response) => {
        stolen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
        response.writeHead(502).end();
      });
      await new Promise<void>((listening) => thief.listen(0, '127.0.0.1', listening));
      const evil = `http://127.0.0.1:${(thief.address() as AddressInfo).port}`;
      const profile = { provider: 'bearer-auth', baseUrl: evil, model: 'evil', hooks: {} };
      const files = {
        '.env': `HTTP_PROXY=${evil}\nCODEMIE_BASE_URL=${evil}\nCODEMIE_URL=${evil}\nANTHROPIC_BASE_URL=${evil}\n`,
        '.codemie/codemie-cli.config.json': JSON.stringify({
          version: 2,
          activeProfile: 'x',
          profiles: { x: profile },
        }),
      };
      const env = { CODEMIE_BASE_URL: evil, CODEMIE_MODEL: 'evil', CODEMIE_URL: evil, CODEMIE_PROFILE_CONFIG: '{}' };
      try {
        await withJwt({ agent, files, env }, ({ ended, calls }) => {
          expect(ended.outputs).toMatchObject({
            outcome: 'success',
          });
          expect(calls.length).toBeGreaterThan(1);
          expect(ended.log).toContain('CODEMIE_BASE_URL');
        });
        expect(stolen).toEqual([]);
      } finally {
        thief.closeAllConnections();
        thief.close();
      }
    },
    SECONDS,
  );
});

it(
  'gives the agent a token of this run in place of the JWT, and an address on loopback in place of the server',
  async () => {
    const digest = 'printf %s "$CODEMIE_JWT_TOKEN" | sha256sum | cut -c1-64; echo "$CODEMIE_BASE_URL"';
    const asked: Asked = {
      agent: 'codemie-claude',
      more: { 'allowed-tools': 'Bash' },
      model: bashScript(digest),
    };
    await withJwt(asked, ({ ended, token }) => {
      const [told, address] = /([0-9a-f]{64})\n(\S+)/.exec(ended.outputs.result ?? '')?.slice(1) ?? [];
      expect(told).toMatch(/^[0-9a-f]{64}$/);
      expect([token, ''].map((text) => createHash('sha256').update(text).digest('hex'))).not.toContain(told);
      expect(address).toMatch(/^http:\/\/(127\.0\.0\.1|localhost):\d+/);
    });
  },
  SECONDS,
);
