import { describe, expect, it } from '@jest/globals';
import { DOTENV, dotenvName, GitlabVoice } from '../../src/ci/gitlab/voice.ts';
import type { Voice } from '../../src/core/host.ts';
import { Secret } from '../../src/core/secret.ts';
import { OUTPUTS } from '../../src/flow/outputs.ts';

function voiceOf(env: Record<string, string> = { KEYLESS_DOTENV: '/builds/.keyless-agent/outputs.env' }) {
  const lines: string[] = [];
  const files = new Map<string, string>();
  const voice = new GitlabVoice(env, {
    log: (text) => lines.push(text),
    append: () => {
      throw new Error('nothing is appended');
    },
    replace: (path, text) => files.set(path, text),
    random: () => 'ab',
    redact: (text) => text.replaceAll('s3cret', '***'),
    now: () => 1_700_000_000_500,
  });
  return { voice, lines, files };
}

const PATH = '/builds/.keyless-agent/outputs.env';

describe('the voice on GitLab', () => {
  it('prints no mask: the line would show the secret', () => {
    const { voice, lines, files } = voiceOf();
    const port: Voice = voice;
    port.mask(new Secret('session token', 's3cret'));
    expect([lines, [...files]]).toEqual([[], []]);
  });

  it('opens and closes a section, redacted, on lines of their own', () => {
    const { voice, lines } = voiceOf();
    voice.group('The s3cret agent');
    voice.endGroup();
    voice.group('Again');
    expect(lines).toEqual([
      '\u001b[0Ksection_start:1700000000:keyless_agent_1\r\u001b[0KThe *** agent',
      '\u001b[0Ksection_end:1700000000:keyless_agent_1\r\u001b[0K',
      '\u001b[0Ksection_start:1700000000:keyless_agent_2\r\u001b[0KAgain',
    ]);
  });

  it('breaks markers and escape sequences in what it is told', () => {
    const { voice, lines } = voiceOf();
    voice.annotate('error', 'a\r\u001b[0Ksection_end:1:x\r\nsection_start:1:y', 'title');
    expect(lines).toEqual(['\u001b[31merror:\u001b[0m title: a [0Ksection _end:1:x section _start:1:y']);
  });

  it('tells words and numbers to later jobs', () => {
    const { voice, files } = voiceOf();
    voice.output('outcome', 'timed-out');
    voice.output('cost-usd', '0.0123');
    voice.output('credential-expires-at', '2026-11-21T15:36:15.000Z');
    expect(files.get(PATH)).toBe(
      'KEYLESS_OUTCOME=timed-out\nKEYLESS_COST_USD=0.0123\nKEYLESS_CREDENTIAL_EXPIRES_AT=2026-11-21T15:36:15.000Z\n',
    );
  });

  it.each([
    ['result', 'PATH=/tmp/evil'],
    ['structured-output', '1'],
    ['session-id', 'abc'],
    ['patch', '/builds/agent.patch'],
    ['outcome', 'success\nPATH=/tmp/evil'],
    ['outcome', 'Success!'],
    ['turns', '1e9; rm'],
    ['isolation', '$(id)'],
  ])('keeps %s "%s" to itself', (name, value) => {
    const { voice, files } = voiceOf();
    voice.output(name, value);
    expect([...files]).toEqual([]);
  });

  it('writes no report where no template asked for one', () => {
    const { voice, files } = voiceOf({});
    voice.output('outcome', 'success');
    expect([...files]).toEqual([]);
  });

  it('names outputs that exist, and never one that a template would take for an input', () => {
    const known = OUTPUTS.map(({ name }) => name);
    expect(Object.keys(DOTENV).filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(DOTENV).filter((name) => dotenvName(name).startsWith('KEYLESS_WITH_'))).toEqual([]);
  });

  it('exports nothing to later steps: there are none', () => {
    expect(() => voiceOf().voice.exportEnv('AWS_REGION')).toThrow('no later step');
  });
});
