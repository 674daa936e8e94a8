/** Mode, threshold, probes and baseline, as people write them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Inputs } from '../../src/core/inputs.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';
import { readPrivilege } from '../../src/flow/privilege-inputs.ts';
import { PROBE_IDS } from '../../src/privilege/probes/index.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const hosts: FakeHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

const ENTRY = '[{"id":"runner-self-hosted","reason":"Thrown away.","expires":"2027-01-31"}]';

function read(given: Readonly<Record<string, string>>, named?: ReadonlyMap<string, string>) {
  const raw = new Map(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  const inputs = new Inputs(SHARED_INPUTS, raw);
  const host = new FakeHost();
  hosts.push(host);
  const workspace = join(host.cwd, 'work');
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'accepted.json'), ENTRY);
  writeFileSync(join(host.cwd, 'elsewhere.json'), ENTRY);
  symlinkSync(join(host.cwd, 'elsewhere.json'), join(workspace, 'link.json'));
  const within = host.files.isWithin;
  host.files.isWithin = (path, folder) => !path.endsWith('link.json') && within(path, folder);
  const privilege = readPrivilege(inputs, { workspace, named, host });
  return { privilege, faults: inputs.faults.map(({ input, what }) => `${input}: ${what}`) };
}

const PROBES = 'least-privilege-probes';
const BASELINE = 'least-privilege-baseline';

describe('without a word', () => {
  it('enforces at high, asks everything and accepts nothing', () => {
    expect(read({})).toEqual({ privilege: { mode: 'enforce', threshold: 'high', off: [], baseline: [] }, faults: [] });
  });
});

describe('least-privilege-probes', () => {
  it.each<[string, readonly string[]]>([
    ['all', []],
    ['none', PROBE_IDS],
    ['-s3-list-buckets, -kms-list-keys', ['s3-list-buckets', 'kms-list-keys']],
    ['s3-list-buckets', PROBE_IDS.filter((id) => id !== 's3-list-buckets')],
  ])('%s turns off the right ones', (value, off) => {
    const { privilege, faults } = read({ [PROBES]: value });
    expect(privilege.off).toEqual(off);
    expect(faults).toEqual([]);
  });

  it('with a name that does not exist is a fault: it would turn off nothing', () => {
    expect(read({ [PROBES]: '-s3-list-bucket' }).faults).toEqual([`${PROBES}: There is no probe "s3-list-bucket".`]);
    expect(read({ [PROBES]: 'all, none' }).faults).toEqual([`${PROBES}: all stands alone, without other names.`]);
  });

  it('with both kinds of names is a fault: nobody can say what is meant', () => {
    expect(read({ [PROBES]: '-s3-list-buckets, kms-list-keys' }).faults).toEqual([
      `${PROBES}: Names with and without a minus are mixed.`,
    ]);
  });
});

describe('least-privilege-baseline', () => {
  it('is read from the workspace', () => {
    const { privilege, faults } = read({ [BASELINE]: 'accepted.json' });
    expect(faults).toEqual([]);
    expect(privilege.baseline).toEqual([{ id: 'runner-self-hosted', reason: 'Thrown away.', expires: '2027-01-31' }]);
  });

  it('is the text from the base where it had to come from there, not what lies in the workspace', () => {
    expect(read({ [BASELINE]: 'accepted.json' }, new Map([['accepted.json', '[]']])).privilege.baseline).toEqual([]);
  });

  it.each([
    ['gone.json', 'gone.json does not exist.'],
    ['.', '. cannot be read.'],
    ['link.json', 'link.json is a link that leads out of the workspace.'],
  ])('that is %s is a fault', (path, what) => {
    expect(read({ [BASELINE]: path }).faults).toEqual([`${BASELINE}: ${what}`]);
  });

  it('tells every fault of its entries', () => {
    const { privilege, faults } = read({ [BASELINE]: 'a' }, new Map([['a', '[{"id":"x"}]']]));
    expect(faults).toEqual([
      `${BASELINE}: Entry 1 has no reason.`,
      `${BASELINE}: Entry 1 has no day on which it ends.`,
    ]);
    expect(privilege.baseline).toEqual([]);
  });
});
