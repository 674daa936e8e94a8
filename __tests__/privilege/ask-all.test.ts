/** All questions at once, one clock, and nothing that was not answered is missing from what is told. */
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import type { Host } from '../../src/core/host.ts';
import { ROLE_PROBE_IDS } from '../../src/flow/judge-role.ts';
import type { Probe, Subject } from '../../src/privilege/check.ts';
import { PROBE_IDS, PROBES, type ProbeEntry, ROLE_PROBE_NAMES, startAsking } from '../../src/privilege/probes/index.ts';

const HOST = {} as Host;
const SUBJECT = { target: { cloud: 'aws', backend: 'bedrock', models: [] } } as unknown as Subject;
const DENIED: Finding = { id: 'aws-may', layer: 'cloud', verdict: 'proved', severity: 'info', title: 'It may not.' };

function entry(id: string, ask: Probe['ask'], more: Partial<ProbeEntry> = {}, applies = true): ProbeEntry {
  return { id, cloud: 'aws', load: async () => ({ id, asks: '', applies: () => applies, ask }), ...more };
}
const good = entry('good', async () => [DENIED]);
const hung = entry('hung', () => new Promise(() => undefined));
const broken = entry('broken', async () => {
  throw new Error('a secret');
});

function told(...probes: readonly ProbeEntry[]): Promise<readonly Finding[]> {
  return startAsking(SUBJECT, HOST, [], probes).within(0.05);
}

describe('asking', () => {
  it('gives what every probe found', async () => {
    expect(await told(good, good)).toEqual([DENIED, DENIED]);
  });

  it('tells a probe that hangs as unknown, and keeps what the others found', async () => {
    const [first, second] = await told(hung, good);
    expect(first).toMatchObject({
      id: 'probe-unanswered',
      verdict: 'unknown',
      severity: 'medium',
      title: 'The probe hung did not answer in time, so nothing is known from it.',
    });
    expect(second).toEqual(DENIED);
  });

  it('tells a probe that breaks as unknown, without the words of the failure', async () => {
    const [finding] = await told(broken);
    expect(finding).toMatchObject({ id: 'probe-unanswered', verdict: 'unknown' });
    expect(finding?.title).toBe('The probe broken broke, so nothing is known from it.');
  });

  it('tells a probe that cannot be loaded as unknown', async () => {
    const unloadable = entry('gone', async () => [], { load: async () => Promise.reject(new Error('no chunk')) });
    expect((await told(unloadable))[0]).toMatchObject({ verdict: 'unknown' });
  });

  it('tells a probe that found nothing at all as unknown: an answer has a verdict', async () => {
    const [finding] = await told(entry('mute', async () => []));
    expect(finding).toMatchObject({
      id: 'probe-unanswered',
      title: 'The probe mute said nothing, so nothing is known from it.',
    });
  });

  it('keeps what a probe has when it is given up', async () => {
    const partial = entry(
      'partial',
      (_subject, _host, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve([DENIED]));
        }),
    );
    expect(await told(partial)).toEqual([DENIED]);
  });

  it('tells a probe that is turned off as unknown and low, and does not ask it', async () => {
    let asked = false;
    const silent = entry('silent', async () => {
      asked = true;
      return [DENIED];
    });
    const findings = await startAsking(SUBJECT, HOST, ['silent'], [silent]).within(0.05);
    expect(findings).toEqual([
      {
        id: 'probe-off',
        layer: 'cloud',
        verdict: 'unknown',
        severity: 'low',
        title: 'The probe silent is turned off, so nothing is known from it.',
      },
    ]);
    expect(asked).toBe(false);
  });

  it('says nothing of a probe that has nothing to ask here, turned off or not', async () => {
    const idle = entry('idle', async () => [DENIED], {}, false);
    expect(await startAsking(SUBJECT, HOST, ['idle'], [idle]).within(0.05)).toEqual([]);
  });

  it('does not load the probes of another cloud, and loads those of the job', async () => {
    const loaded: string[] = [];
    const of = (id: string, cloud?: string): ProbeEntry => ({
      id,
      ...(cloud === undefined ? {} : { cloud }),
      load: async () => {
        loaded.push(id);
        return { id, asks: '', applies: () => true, ask: async () => [DENIED] };
      },
    });
    await told(of('a', 'aws'), of('g', 'gcp'), of('job'));
    expect(loaded).toEqual(['a', 'job']);
  });

  it('begins at once and counts the time from when it is waited for', async () => {
    let begun = false;
    const asking = startAsking(
      SUBJECT,
      HOST,
      [],
      [
        entry('slow', async () => {
          begun = true;
          await new Promise((wait) => setTimeout(wait, 80));
          return [DENIED];
        }),
      ],
    );
    await new Promise((wait) => setTimeout(wait, 60));
    expect(begun).toBe(true);
    expect(await asking.within(0.2)).toEqual([DENIED]);
  });
});

describe('the registry of probes', () => {
  it('knows each by the name it has itself, once', async () => {
    const loaded = await Promise.all(PROBES.map(async ({ load }) => (await load()).id));
    expect(loaded).toEqual(PROBES.map(({ id }) => id));
    expect(new Set(PROBE_IDS).size).toBe(PROBE_IDS.length);
  });

  it('knows the names that the process for the role knows', () => {
    expect(ROLE_PROBE_NAMES).toEqual(ROLE_PROBE_IDS);
  });
});
