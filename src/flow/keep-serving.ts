/**
 * For `auth`: a renewing source that outlives the step, so that SDKs of later steps have a credential file to read. A process of
 * ours listens on loopback until the post step ends it (its lease is in the journal; the runner ends it with the job at the latest).
 * It is told everything over a pipe: nothing secret is in its arguments or its environment.
 * Trap: a token it mints later is minted outside of any step, so the CI system has no mask for it.
 */

import { startSource } from '../broker/source.ts';
import type { CiPlatform } from '../ci/platform.ts';
import type { RenewalSource } from '../core/credential.ts';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import { Secret } from '../core/secret.ts';
import { processTable } from '../process/proc.ts';
import { admission } from './check-privilege.ts';
import { getIdentity } from './get-identity.ts';
import { makePlan } from './make-plan.ts';
import { Renewal } from './renewal.ts';

/** What the process is told. */
export interface KeepOrder {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** What it answers when it listens. */
interface Listening {
  readonly url: string;
  readonly bearer: string;
}

const START_MS = 15_000;
/** A job on GitHub's own runners ends after six hours. */
const LONGEST_SECONDS = 6 * 3600;
/** Where programs are and how the network is reached; RUNNER_TRACKING_ID lets the runner end it with the job. */
const PASSED =
  /^(PATH|HOME|USERPROFILE|SystemRoot|LANG|RUNNER_TRACKING_ID|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|(https?|no)_proxy)$/i;

/** Starts the process and waits until it listens. @throws KeylessError internal when it does not */
export async function keepServing(host: Host): Promise<RenewalSource> {
  const order: KeepOrder = { env: host.env, cwd: host.cwd };
  const env = Object.fromEntries(
    Object.entries(host.env).filter(
      (entry): entry is [string, string] => PASSED.test(entry[0]) && entry[1] !== undefined,
    ),
  );
  const [file, ...script] = host.self;
  const child = host.spawn({
    file: file!,
    args: [...script, 'serve'],
    env,
    cwd: host.files.privateDir(),
    stdin: JSON.stringify(order),
    group: true,
  });
  const startTime = processTable(host.platform).row(child.pid)?.startTime;
  if (startTime !== undefined) host.lease({ kind: 'process', pid: child.pid, startTime });
  const line = await firstLine(child.stdout, START_MS);
  child.stdout.destroy();
  child.stderr.destroy();
  if (line === undefined) {
    child.kill('SIGKILL');
    throw new KeylessError('internal', 'The process that serves credentials to later steps did not start.');
  }
  const { url, bearer } = JSON.parse(line) as Listening;
  const secret = new Secret('loopback bearer', bearer);
  host.hide(secret);
  return { url, bearer: secret };
}

function firstLine(stream: NodeJS.ReadableStream, withinMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = '';
    const alarm = setTimeout(() => resolve(undefined), withinMs);
    const settle = (line: string | undefined): void => {
      clearTimeout(alarm);
      resolve(line);
    };
    stream.on('data', (piece: Buffer) => {
      text += piece.toString('utf8');
      const end = text.indexOf('\n');
      if (end >= 0) settle(text.slice(0, end));
    });
    stream.on('end', () => settle(undefined));
  });
}

/**
 * The other side: listens until it is ended. The first exchange happens when somebody asks.
 * @param say gets the one line that tells where
 */
export async function serveLaterSteps(
  platform: CiPlatform,
  inputs: Inputs,
  host: Host,
  say: (line: string) => void,
): Promise<void> {
  const plan = await makePlan('auth', inputs, platform, host);
  const { serve, delivery } = plan.cloud;
  if (!serve || !delivery) throw new Error('this cloud has nothing to serve');
  let renewal: Promise<Renewal> | undefined;
  const start = async (): Promise<Renewal> => {
    const identities = getIdentity(plan, host, inputs.text('trust-subject'));
    const first = await plan.cloud.exchange(() => identities.next(), host);
    const admit = admission(plan, identities, host);
    await admit(first);
    return new Renewal(plan.cloud, identities, first, host.now() + LONGEST_SECONDS * 1000, host, admit);
  };
  const current = async () => {
    renewal ??= start().catch((error) => {
      renewal = undefined;
      throw error;
    });
    return (await renewal).current();
  };
  const source = await startSource(delivery, async () => serve(await current(), host.now()), host);
  say(`${JSON.stringify({ url: source.url, bearer: source.bearer.reveal() })}\n`);
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_SECONDS * 1000);
    host.cancelled.addEventListener('abort', () => resolve(), { once: true });
  });
  source.close();
}
