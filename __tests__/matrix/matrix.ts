/**
 * The matrix: each row is a real agent on one backend with one kind of credential, through the whole product, inside a network
 * that reaches nothing but loopback (`npm run test:agents`).
 *
 * In: an agent's rows → out: one test a row, and a line about each that passed, for the table in docs/agents.md.
 * Trap: a row proves something only when the service itself has verified the credential, so an answer alone is not enough.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { echoScript, type World, type WorldOptions } from '../../src/emulators/index.ts';
import { CLEAN, inJob, type StepEnded } from '../fakes/runner.ts';
import { openNetwork } from './namespace/control.ts';

export interface Row {
  readonly backend: string;
  /** In words, for the table: `session keys from GitHub OIDC`. */
  readonly credential: string;
  /** What the row runs in; without a `model` it says `answer`. */
  readonly world: WorldOptions;
  /** What stands under `with:`, beside agent, task and timeout. */
  readonly inputs: (world: World) => Readonly<Record<string, string>>;
  /** Further variables of the step. */
  readonly env?: (world: World) => Readonly<Record<string, string>>;
  /** Real host name → the emulator's address, for what ignores base URLs: served there over TLS. */
  readonly hosts?: (world: World) => Readonly<Record<string, string>>;
  /** Names this agent asks for without being told to, and cannot be kept from: told in the table, and refused. */
  readonly tolerates?: readonly string[];
  /** Found in the output `result`. */
  readonly answer: string;
  readonly check?: (ended: StepEnded, world: World) => void | Promise<void>;
}

/** What is remembered of a row that passed. */
export interface Ran {
  readonly agent: string;
  readonly version: string;
  readonly backend: string;
  readonly credential: string;
  readonly model: string;
  readonly tolerated: readonly string[];
  readonly isolation: string;
  /** `broker`: the agent held no credential. */
  readonly delivery: string;
}

const SECONDS = 150;
const TASK = 'Explain what changed in the last commit and list risks.';

/** Services that hand out credentials: what they saw says nothing about the model's endpoint. */
const ISSUERS = ['github-oidc', 'jwks', 'sts', 'google-sts', 'google-iam', 'entra'];

/** One test a row. Rows of a file run one after the other. */
export function matrix(agent: string, rows: readonly Row[]): void {
  describe(agent, () => {
    for (const row of rows) {
      it(`works on ${row.backend} with ${row.credential}`, () => play(agent, row), SECONDS * 1000);
    }
  });
}

async function play(agent: string, row: Row): Promise<void> {
  const options = { model: echoScript(row.answer), ...row.world };
  await inJob({ agent: 'real', world: options }, async (runner, world) => {
    const network = await openNetwork(row.hosts?.(world) ?? {}, row.tolerates ?? []);
    const inputs = { agent, task: TASK, timeout: '2m', ...row.inputs(world) };
    const ended = await runner.main(inputs, { ...network.trust, ...row.env?.(world) });
    const { outcome, result } = ended.outputs;
    // The log says why, when the outcome is not what it should be.
    expect({ outcome, ...(outcome !== 'success' && { log: ended.log.slice(-6000) }) }).toEqual({ outcome: 'success' });
    expect(result).toContain(row.answer);
    const report = JSON.parse(readFileSync(ended.outputs.report!, 'utf8')) as {
      agent: { version: string; model: string };
      isolation: string;
      delivery: string;
      deniedHosts?: readonly { readonly host: string }[];
    };
    // In a network of its own the agent cannot ask for names; whom it tried to reach is what was refused.
    const denied = (report.deniedHosts ?? []).map(({ host }) => host.replace(/:443$/, ''));
    const tolerates = row.tolerates ?? [];
    expect([...(await network.strangers()), ...denied.filter((name) => !tolerates.includes(name))]).toEqual([]);
    expect(proved(world)).not.toEqual([]);
    await row.check?.(ended, world);
    const tolerated = [...new Set([...(await network.tolerated()), ...denied])];
    expect(await runner.wrapUp()).toEqual(CLEAN);
    const { version, model } = report.agent;
    const { backend, credential } = row;
    const { isolation, delivery } = report;
    remember({ agent, version, backend, credential, model, tolerated, isolation, delivery });
  });
}

/** Model requests whose credential the emulator has verified and answered. */
function proved(world: World): string[] {
  return world.requests
    .filter(({ service, action }) => !ISSUERS.includes(service) && action !== 'token')
    .filter(({ principal, status }) => principal !== undefined && status === 200)
    .map(({ service, principal }) => `${service}: ${principal}`);
}

function remember(ran: Ran): void {
  const folder = process.env.KEYLESS_MATRIX_RESULTS;
  if (folder !== undefined) appendFileSync(join(folder, `${ran.agent}.jsonl`), `${JSON.stringify(ran)}\n`);
}
