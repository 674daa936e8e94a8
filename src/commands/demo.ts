/**
 * `keyless-agent demo`: the main job on this machine. The program and the agent are the real ones; the token issuer, AWS and the
 * model endpoint are emulators on 127.0.0.1 that verify what the real ones verify, and the model's words are scripted.
 */
import { join } from 'node:path';
import { CODES } from '../core/errors.ts';
import { type Conducted, conduct } from '../flow/conduct.ts';
import { type Door, quietGithub } from '../flow/door.ts';
import type { JourneyAsk } from '../flow/index.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { useRun } from '../flow/use-run.ts';

const FLAGS = ['no-agent-download'];
/** What of the user's environment the demo keeps: where programs and caches are, and how the registry is reached. */
const KEPT =
  /^(PATH|HOME|USERPROFILE|LOCALAPPDATA|APPDATA|SystemRoot|ComSpec|PATHEXT|TEMP|TMP|TMPDIR|LANG|LC_.*|TERM|NO_COLOR|XDG_CACHE_HOME|RUNNER_TOOL_CACHE|npm_config_.*|https?_proxy|HTTPS?_PROXY|NODE_EXTRA_CA_CERTS)$/;

const TASK = 'Review this repository for security problems. Name the file and line of each, and how to fix it.';

const INTRODUCTION = [
  'A whole job on this machine. The program is the real one, and so is the agent unless a line below says otherwise.',
  'The token issuer, AWS and the model endpoint are emulators on 127.0.0.1 that verify what the real ones verify.',
  "The model's words are scripted: no model is asked, nothing is paid.",
  '',
];

export async function demo(door: Door, words: readonly string[]): Promise<number> {
  const { inputs, extra } = readShellInputs(words, FLAGS);
  if (inputs.faults.length > 0) {
    for (const fault of inputs.faults) door.print(`${fault.input}: ${fault.what}\n`, 'stderr');
    door.print('write: keyless-agent demo [--no-agent-download]\n', 'stderr');
    return CODES['input-invalid'].exit;
  }
  const { startWorld, writeSampleRepository } = await import('../emulators/index.ts');
  const world = await startWorld({ paceMs: 40 });
  const kept = Object.fromEntries(Object.entries(door.env).filter(([name]) => KEPT.test(name)));
  const env: Record<string, string | undefined> = {
    ...kept,
    ...world.env,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
  const host = door.createHost({
    platform: quietGithub,
    env,
    cwd: door.cwd,
    log: 'stdout',
    ownProcess: false,
  });
  try {
    const workspace = join(host.files.privateDir(), 'sample-repository');
    host.files.makePrivateDir(workspace);
    env.GITHUB_WORKSPACE = workspace;
    writeSampleRepository(workspace);
    for (const line of INTRODUCTION) host.log.line(line);
    const asked = readShellInputs(
      ['--role-to-assume', world.roleArn, '--aws-region', world.region, '--timeout', '3m', '--task', TASK],
      [],
    ).inputs;
    const ask: JourneyAsk = { command: 'run', inputs: asked, platform: quietGithub, host };
    const builtIn = { path: host.self[0]!, version: '0.0.0', args: [...host.self.slice(1), 'scripted-agent'] };
    let told: Conducted;
    if (extra.has('no-agent-download')) {
      host.log.line('--no-agent-download: a tiny built-in scripted agent stands in for Claude Code.');
      told = await conduct({ ...ask, binary: builtIn }, useRun({ ...ask, binary: builtIn }), false);
    } else {
      told = await conduct(ask, useRun(ask), false);
      if (told.report.error?.code === 'agent-unavailable') {
        host.log.line('Claude Code could not be fetched: a tiny built-in scripted agent stands in for it.');
        told = await conduct({ ...ask, binary: builtIn }, useRun({ ...ask, binary: builtIn }), false);
      }
    }
    if (told.report.result)
      for (const line of ['', 'The answer:', '', ...told.report.result.split('\n')])
        host.log.line(line === '' ? '' : `  ${line}`);
    host.log.line('');
    for (const [name, path] of [
      ['summary', told.summaryPath],
      ['report', told.reportPath],
      ['transcript', told.report.transcript],
    ]) {
      if (path) host.log.line(`${name!.padEnd(11)} ${path}`);
    }
    return told.exit;
  } finally {
    await world.close();
    host.close();
  }
}
