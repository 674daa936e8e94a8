import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/core/secret.ts';
import { escapeStripper, logFilter, neutralise, neutraliser } from '../../src/redact/commands.ts';
import { Vault } from '../../src/redact/vault.ts';

describe('neutraliser', () => {
  it.each([
    ['a command at the start', '::error::x', ': :error::x'],
    ['a command with properties', '::add-mask foo=1::x', ': :add-mask foo=1::x'],
    ['a command behind blanks', 'a\n \t\u00a0::set-output name=x::y', 'a\n \t\u00a0: :set-output name=x::y'],
    ['a command behind a byte order mark', '\ufeff::debug::x', '\ufeff: :debug::x'],
    ['a command behind a lone carriage return', 'progress\r::stop-commands::t', 'progress\r: :stop-commands::t'],
    ['a command in upper case', '::ERROR::x', ': :ERROR::x'],
    ['an old command anywhere in a line', 'text ###[add-mask]x', 'text ### [add-mask]x'],
    ['every old command of a line', '##[group]##[error]x', '## [group]## [error]x'],
    ['a GitLab section', 'a section_start:1:n\r\u001b[0Khead', 'a section _start:1:n\rhead'],
    ['a GitLab section with blanks', 'section_end :1:n\r', 'section _end :1:n\r'],
    ['a command that colours hide', '\u001b[1m::\u001b[0merror::x', ': :error::x'],
    ['a command behind a C1 control', '\u0085::error::x', ': :error::x'],
  ])('breaks %s', (_what, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['8-bit control sequences', '\u009b31mred\u009b0m', 'red'],
    ['cursor movement and private modes', '\u001b[2K\u001b[?25lx\u001b7\u001b8', 'x'],
    ['links', '\u001b]8;;http://a\u0007text\u001b]8;;\u001b\\', 'text'],
    ['titles ended by a C1 terminator', '\u009d0;title\u009ctext', 'text'],
    ['character sets', '\u001b(Btext\u001b(P!', 'text!'],
    ['single C1 controls and strings they open', 'a\u0080b\u009fc\u009cd', 'abd'],
    ['device strings', 'a\u001bPq#0\u001b\\b', 'ab'],
  ])('strips %s', (_what, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it('lets a broken sequence swallow no more than its line', () => {
    expect(neutralise('a\u001b]never ended\nnext\u001b[12\nlast')).toBe('a\nnext\nlast');
  });

  it.each([
    '::1 is loopback\n  ::\n:::error::\na ::b::c std::vector',
    'if (( x )); then # comment\n## Heading\n##[] ${x##[0-9]}',
    'section_started, section_ended, section_x, sections:',
    'tabs\tand\r\nline ends\rand ünïcode 🎉',
  ])('passes %j as it is', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it('gives the same text for any cuts, and no command survives', () => {
    const parts = [
      '::',
      ':',
      'error',
      '##',
      '[',
      'group',
      ']',
      'section',
      '_',
      'start',
      'end',
      ' ',
      '\n',
      '\r',
      'x',
      '1',
    ];
    const escapes = ['\u001b', '[', '0', 'm', ']', '\u0007', '\\', '\u009b', '\u009c', '(', 'P'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, ...escapes), { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const whole = neutralise(text);
        expect(whole).not.toMatch(
          /(^|[\r\n])\s*::[A-Za-z]|##\[[A-Za-z]|section_(start|end)[:\s]|[\u001b\u0080-\u009f]/,
        );
        for (const chunks of [pieces, text.split('')]) {
          const stream = neutraliser();
          expect(chunks.map((chunk) => stream.push(chunk)).join('') + stream.end()).toBe(whole);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('forwards ordinary text at once', () => {
    const stream = neutraliser();
    expect(stream.push('The list:')).toBe('The list:');
    expect(stream.push(' it has sections')).toBe(' it has sections');
  });
});

describe('log filter', () => {
  function filter(value: string) {
    const vault = new Vault();
    vault.hide(new Secret('a secret', value));
    return logFilter(vault.stream());
  }

  it('masks a secret that colours cut in two', () => {
    const stream = filter('hunter2-secret');
    expect(stream.push('\u001b[31mhunter2\u001b[0m-secret!') + stream.end()).toBe('***!');
  });

  it('masks a secret that looks like a command', () => {
    const stream = filter('::pass::word-123');
    expect(stream.push('::pass::word-123\n::error::x') + stream.end()).toBe('***\n: :error::x');
  });

  it('gives out everything held when it ends', () => {
    const stream = filter('hunter2-secret');
    expect(stream.push('a ##[hunter2') + stream.end()).toBe('a ## [hunter2');
  });
});

describe('escape stripper', () => {
  it('leaves commands alone', () => {
    const stream = escapeStripper();
    expect(stream.push('\u001b[1m::error::x\u001b[0') + stream.push('m y') + stream.end()).toBe('::error::x y');
  });
});
