/**
 * How the least-privilege check is asked for: mode, threshold, which probes, and what has been accepted.
 * In: inputs, the baseline's text where it had to come from the base of a change · out: settings, or faults on the inputs.
 * Trap: whoever writes a change must not accept what it opens, so the baseline comes from the base whatever `repo-config` says.
 */

import { resolve } from 'node:path';
import type { Severity } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { PrivilegeMode } from '../core/shared-inputs.ts';
import { nearest } from '../kit/nearest.ts';
import { whyUnreadable } from '../kit/unreadable.ts';
import { type Accepted, readBaseline } from '../privilege/baseline.ts';
import { PROBE_IDS } from '../privilege/probes/index.ts';
import { leadsOut } from './inside.ts';

export interface Privilege {
  readonly mode: PrivilegeMode;
  readonly threshold: Severity;
  /** Names of probes that are not to be asked. */
  readonly off: readonly string[];
  readonly baseline: readonly Accepted[];
}

const PROBES = 'least-privilege-probes';
export const BASELINE = 'least-privilege-baseline';
const MOST_BYTES = 1024 * 1024;

export interface PrivilegeSurroundings {
  readonly workspace: string;
  /** Files that had to be read from the base of a change, by the path as written. */
  readonly named?: ReadonlyMap<string, string> | undefined;
  readonly host: Host;
}

/** Faults go to `inputs`. */
export function readPrivilege(inputs: Inputs, around: PrivilegeSurroundings): Privilege {
  return {
    mode: (inputs.text('least-privilege') ?? 'enforce') as PrivilegeMode,
    threshold: (inputs.text('least-privilege-threshold') ?? 'high') as Severity,
    off: probesOff(inputs),
    baseline: baseline(inputs, around),
  };
}

/** `all` · `none` · names: these alone · names with a minus: all but these. */
function probesOff(inputs: Inputs): readonly string[] {
  const asked = inputs.list(PROBES);
  if (asked.length === 0 || (asked.length === 1 && asked[0] === 'all')) return [];
  if (asked.length === 1 && asked[0] === 'none') return PROBE_IDS;
  const alone = asked.find((name) => name === 'all' || name === 'none');
  if (alone !== undefined) {
    inputs.fault(PROBES, `${alone} stands alone, without other names.`, `${PROBES}: ${alone}`);
    return [];
  }
  const minus = asked.filter((name) => name.startsWith('-'));
  if (minus.length > 0 && minus.length < asked.length) {
    const what = 'Names with and without a minus are mixed.';
    inputs.fault(PROBES, what, `${PROBES}: ${minus.join(', ')}   (all but these)`);
  }
  const names = asked.map((name) => name.replace(/^-/, ''));
  for (const name of names.filter((one) => !PROBE_IDS.includes(one))) {
    const near = nearest(name, PROBE_IDS);
    inputs.fault(
      PROBES,
      `There is no probe "${name}".`,
      `${PROBES}: ${near ?? `all | none | ${PROBE_IDS.join(', ')}`}`,
    );
  }
  return minus.length > 0 ? names : PROBE_IDS.filter((id) => !names.includes(id));
}

function baseline(inputs: Inputs, { workspace, named, host }: PrivilegeSurroundings): readonly Accepted[] {
  const path = inputs.text(BASELINE)?.trim();
  if (path === undefined) return [];
  const text = named?.get(path) ?? fromDisk(path, workspace, inputs, host);
  if (text === undefined) return [];
  const { entries, faults } = readBaseline(text, host.now());
  for (const { input, what, write } of faults) inputs.fault(input, what, write);
  return entries;
}

function fromDisk(path: string, workspace: string, inputs: Inputs, host: Host): string | undefined {
  const whole = resolve(workspace, path);
  const write = `${BASELINE}: .github/least-privilege.json   (relative to the workspace)`;
  if (leadsOut(whole, workspace, host)) {
    inputs.fault(BASELINE, `${path} is a link that leads out of the workspace.`, write);
    return undefined;
  }
  try {
    return host.files.read(whole, MOST_BYTES);
  } catch (error) {
    inputs.fault(BASELINE, `${path} ${whyUnreadable(error, MOST_BYTES)}.`, write);
    return undefined;
  }
}
