import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, codeSpan, fenced, neutralise, neutraliseLine } from '../../src/review/neutralise.ts';

const ask = { hosts: ['github.com'] };

describe('a text that only says something', () => {
  it.each([
    'The loop ends one too early, so the last row is lost.',
    '**Important**: use `rows.length` and not `rows.size`.',
    '- one\n- two\n\n1. three',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'a < b && c > d, 3 * 4 = 12, 50 % of it',
    '[the docs](https://github.com/o/r/blob/main/README.md)',
    '```ts\nconst a = `x`;\n```',
    'Schlüssel, 鍵, مفتاح, 🔑',
  ])('is not changed: %j', (text) => {
    expect(neutralise(text, ask)).toBe(text);
  });
});

it('a known address stays a link, in brackets that end it', () => {
  expect(neutralise('See https://github.com/o/r. It is there.', ask)).toBe(
    'See <https://github.com/o/r>. It is there.',
  );
  expect(neutralise('https://github.com/o/r<i>', ask)).toBe('<https://github.com/o/r>&lt;i>');
});

describe('a text that would do something', () => {
  it.each([
    ['mentions somebody', 'ask @octocat', 'ask @&#8203;octocat'],
    ['mentions everybody', '@everyone, @all!', '@&#8203;everyone, @&#8203;all!'],
    ['mentions by a reference', '&#64;octocat &commat;octocat', '&amp;#&#8203;64;octocat &amp;commat;octocat'],
    ['closes an issue', 'Fixes #12', 'Fixes #&#8203;12'],
    ['closes one elsewhere', 'closes org/repo#3, GH-4', 'closes org/repo#&#8203;3, GH-&#8203;4'],
    ['closes one by its address', 'closes https://github.com/o/r/issues/3', 'closes `https://github.com/o/r/issues/3`'],
    ['names a merge request and an epic', 'see !12 and &34', 'see !&#8203;12 and &&#8203;34'],
    ['runs a quick action', '/merge', '&#8203;/merge'],
    ['runs one behind blanks', 'ok\n  /approve', 'ok\n  &#8203;/approve'],
    ['runs one in a quote', '> /close', '> &#8203;/close'],
    ['runs one in a list', '- /label ~x', '- &#8203;/label ~x'],
    ['runs one as code', '`/close`', '<code>&#47;close</code>'],
    ['runs one behind code of nothing', '`` ``/close', '&#8203;/close'],
    ['mentions around code of nothing', '@`` ``octocat', '@&#8203;octocat'],
    ['mentions by a reference around it', '&`` ``commat;octocat', '&&#8203;commat;octocat'],
    ['closes an issue around it', 'fixes #`` ``12', 'fixes #&#8203;12'],
    ['loads an image around it', '!`` ``[x](https://github.com/o/r)', '!&#8203;[x](https://github.com/o/r)'],
    ['leads elsewhere around it', 'https:/`` ``/evil.example', 'https:/&#8203;/evil.example'],
    ['leads elsewhere with an odd host', 'www.(x', 'www&#8203;.(x'],
    ['mentions a name with a dot', '@.all', '@&#8203;.all'],
    ['names a snippet', 'see $12', 'see &#36;&#8203;12'],
    ['names a vulnerability in brackets', '[vulnerability:1]', '[&#8203;vulnerability:1]'],
    ['names an epic by its address', 'https://github.com/o/-/epics/1', '`https://github.com/o/-/epics/1`'],
    [
      'names an issue by an address in disguise',
      'https://github.com/o/r/%69ssues/1',
      '`https://github.com/o/r/%69ssues/1`',
    ],
    ['names one by what looks like a place', 'https://github.com/o/r#12', '`https://github.com/o/r#12`'],
    ['loads an image', '![x](https://evil.example/a.png)', '&#91;image: x&#93;(`https://evil.example/a.png`)'],
    ['loads an image by HTML', '<img src="https://evil.example/a.png">', '&lt;img src="`https://evil.example/a.png`">'],
    [
      'hides something',
      'a<!-- keyless-agent:review:1:review:W10 -->b',
      'a&lt;!-- keyless-agent:review:1:review:W10 -->b',
    ],
    ['folds something away', '<details><summary>x</summary>', '&lt;details>&lt;summary>x&lt;/summary>'],
    ['leads elsewhere', 'https://evil.example/x?a=b', '`https://evil.example/x?a=b`'],
    [
      'leads elsewhere under another name',
      '[github.com](https://evil.example)',
      '[github.com&#93;(`https://evil.example`)',
    ],
    ['leads elsewhere by a definition', '[x]\n\n[x]: https://evil.example', '[x]\n\n[x&#93;: `https://evil.example`'],
    ['leads elsewhere as an autolink', '<https://evil.example>', '&lt;`https://evil.example`>'],
    ['leads elsewhere without a scheme', 'www.evil.example', '`www.evil.example`'],
    ['runs a script', '[x](javascript:alert(1))', '[x&#93;(`javascript:alert`(1))'],
    ['writes to a mailbox', 'a@evil.example', '<code>a&#64;evil.example</code>'],
    [
      'pretends to be a known host',
      'https://github.com@evil.example/',
      '<code>https&#58;&#47;&#47;github.com&#64;evil.example&#47;</code>',
    ],
    ['writes formulas that hide', '$\\phantom{x}$', '&#36;&#92;phantom{x}&#36;'],
    ['gives an order to the log', '::set-output name=a::b', ':&#8203;:set-output name=a::b'],
    ['gives an old order to the log', '##[error]x', '##&#8203;[error]x'],
    ['turns the reading direction', 'a\u202eb\u2066c', 'abc'],
    ['moves the cursor', 'a\u001b[2Jb\u0007', 'ab'],
    ['writes between the lines', `a\u200b\u{e0041}\u2060b`, 'ab'],
    [
      'takes the meaning from our code',
      '\\https://evil.example/@octocat',
      '&#92;<code>https&#58;&#47;&#47;evil.example&#47;&#64;octocat</code>',
    ],
    ['opens code that is not closed', 'a ` @octocat', 'a &#96; @&#8203;octocat'],
  ])('that %s does not', (_name, text, expected) => {
    expect(neutralise(text, ask)).toBe(expected);
  });

  it.each(['suggestion', 'suggestion:-0+0', 'mermaid', 'plantuml', 'math', 'geojson', 'kroki'])(
    'with a block named %s has one without a name',
    (name) => {
      expect(neutralise(`\`\`\`${name}\nx\n\`\`\``)).toBe('```\nx\n```');
    },
  );

  it.each(['~~~suggestion ```\nx\n~~~', '> ~~~suggestion\n> x', '- ```suggestion\n  x'])(
    'opens no block of that name by %j',
    (text) => {
      expect(neutralise(text)).not.toMatch(/^[\s>-]*(?:`{3,}|~{3,}) *suggestion/m);
    },
  );

  it('runs no quick action from a block, which may be written in any way', () => {
    expect(neutralise('~~~~\n/close\n~~~~')).toBe('```\n\u200b/close\n```');
    expect(neutralise('```\n/close')).toBe('```\n\u200b/close\n```');
  });

  it('has nothing in a block that is not seen, nor a line that only some see', () => {
    expect(codeBlock(['a\r/merge', 'b\u202e\u001b[2Jc\u2028/merge'])).toBe('```\na\n\u200b/merge\nbc/merge\n```');
  });

  it('cannot end a block of ours', () => {
    expect(neutralise('````\n```\n@octocat\n````')).toBe('````\n```\n@octocat\n````');
    expect(fenced('```\nx', 'suggestion')).toBe('````suggestion\n```\nx\n````');
  });

  it('is cut when it is too long, and says so', () => {
    const bomb = '>'.repeat(100_000) + '\n'.repeat(5_000) + '@a '.repeat(100_000);
    const safe = neutralise(bomb, { longest: 4_000 });
    expect(safe.length).toBeLessThan(8_200);
    expect(safe).toContain('_The text goes on; it was cut here._');
  });

  it.each([
    ['[', 50_000],
    ['`', 50_000],
    ['*a', 30_000],
    ['![](', 20_000],
    ['<a', 30_000],
    ['a@', 30_000],
    ['\u0301', 50_000],
    ['- ', 30_000],
  ])('of %j, many times, takes no time', (piece, times) => {
    const start = process.hrtime.bigint();
    neutralise((piece as string).repeat(times as number), ask);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(500);
  });

  it('of any kind gives no mention, comment, quick action or link outside of code', () => {
    const piece = fc.constantFrom(
      '@octocat',
      '@',
      'octocat',
      '#12',
      '#',
      '12',
      'https:/',
      '/evil.example',
      '<!--',
      '-->',
      '/merge',
      '\n',
      '`',
      '``',
      '```',
      '![',
      '[',
      '](',
      ')',
      'https://evil.example',
      '\\',
      '&#64;',
      ' ',
      '> ',
      '- ',
      '    ',
      '~~~',
      '<b>',
      '|',
      '$',
      '\u200b',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const safe = neutralise(pieces.join(''), ask);
        expect(safe).not.toMatch(/^[\s>]*\/[A-Za-z]/m);
        const outside = withoutCode(safe);
        expect(outside).not.toMatch(/<!--|@octocat|(?<!&)#12|!\[|\]\(|<[a-z]|https:\/\/evil/);
      }),
      { numRuns: 3_000 },
    );
  });
});

/** What is left when everything is taken out that Markdown takes for code: our own blocks, spans and tags. */
function withoutCode(text: string): string {
  let fence = '';
  const prose = text.split('\n').filter((line) => {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence === '' && mark) fence = mark;
    else if (fence !== '' && line === fence) fence = '';
    else return fence === '';
    return false;
  });
  return prose
    .join('\n')
    .replace(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g, '□')
    .replace(/<code>[\w\s.&#;-]*<\/code>/g, '□');
}

describe('a line for a table', () => {
  it('stays one line and one cell', () => {
    expect(neutraliseLine('a | b\nc `d|e`', 100)).toBe('a &#124; b c <code>d&#124;e</code>');
    expect(neutraliseLine('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('shows a name whatever is in it', () => {
    expect(codeSpan('src/a.ts')).toBe('`src/a.ts`');
    expect(codeSpan('a`b|<c>\n@d.ts')).toBe('<code>a&#96;b&#124;&#60;c&#62; &#64;d.ts</code>');
    expect(codeSpan('')).toBe('` `');
  });

  it('has no line in the fence of a suggestion that takes lines away', () => {
    expect(fenced('', 'suggestion')).toBe('```suggestion\n```');
    expect(fenced('x', 'suggestion')).toBe('```suggestion\nx\n```');
  });
});
