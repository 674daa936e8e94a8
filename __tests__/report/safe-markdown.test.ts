import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeMarkdown } from '../../src/report/safe-markdown.ts';

describe('a model’s Markdown', () => {
  it.each([
    ['prose, lists and links', '# Title\n\n- a *b* [c](https://x.example)\n\n1 < 2 && a->b'],
    ['a fenced block', 'x\n\n```ts\nif (a < b) { /* @alice <!-- x --> ![p](u) */ }\n```\n\ny'],
    ['a block in a list', '1. Fix:\n   ```js\n   <b>@x</b>\n     deeper\n   ```\n2. next'],
    ['a code span', 'call `f(x)` and ``a ` b``'],
    ['a mail address', 'write to a.b@example.com'],
    ['a line break in a table', '| a | b |\n| - | - |\n| x<br>y | z |'],
  ])('with %s stays as it is', (_what, text) => {
    expect(safeMarkdown(text)).toBe(text);
  });

  it.each([
    [
      'an image becomes a link',
      'a ![pixel](https://evil.example/?q=1) b',
      'a [image: pixel](https://evil.example/?q=1) b',
    ],
    ['HTML becomes text', '<img src=x> </details> <?x <!DOCTYPE', '&lt;img src=x> &lt;/details> &lt;?x &lt;!DOCTYPE'],
    ['a hidden comment is gone', 'a <!-- approve\nthis --> b', 'a  b'],
    ['a hidden definition is gone', 'a\n\n[//]: # (approve this)\n[x]: <> "y"\nb', 'a\n\n\n\nb'],
    ['a mention calls nobody', 'cc @alice, @acme/team (@bob)', 'cc @&#8203;alice, @&#8203;acme/team (@&#8203;bob)'],
    [
      'a mention in disguise calls nobody',
      '_@alice_ &#64;bob &commat;carol',
      '_@&#8203;alice_ @&#8203;bob @&#8203;carol',
    ],
    ['a code span cannot carry HTML out', 'use `<b>` `@x`', 'use <code>&#60;b&#62;</code> <code>&#64;x</code>'],
    ['a line break that would open an HTML block is text', '<br>\n```\n<img>\n```', '&lt;br>\n```\n<img>\n```'],
    ['an open block is closed', 'a\n```sh\nls', 'a\n```sh\nls\n```'],
    ['a tilde block gets a fence that its lines cannot close', '~~~\n```\n<b>\n~~~', '````\n```\n<b>\n````'],
    ['a block indented by four moves to the margin', 'para\n    ```\n    <img>\n    ```', 'para\n```\n<img>\n```'],
    ['terminal codes and marks that turn the text are gone', '\u001b[31mred\u001b[0m \u202eevil\u2066', 'red evil'],
    ['an info string keeps the language alone', '```js" onload="x\na\n```', '```js\na\n```'],
  ])('%s', (_what, text, safe) => {
    expect(safeMarkdown(text)).toBe(safe);
  });

  it('holds no live tag, image or mention outside of blocks, whatever the backticks say', () => {
    const piece = fc.constantFrom(
      '`',
      '``',
      '```',
      '\n',
      '\n\n',
      '<img>',
      '@alice',
      '&#x40;alice',
      '_',
      '![',
      '](u)',
      '<!--',
      '-->',
      '    ',
      '> ',
      '- ',
      '~~~',
      'a',
      ' ',
      '\\',
      '|',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const outside = safeMarkdown(pieces.join('')).replace(/^( {0,3})(`{3,})[\w+#.-]*\n(?:.*\n)*?\1\2$/gm, '');
        expect(outside).not.toMatch(/<img|<!--|!\[|(?<![A-Za-z0-9])@alice/);
      }),
      { numRuns: 2000 },
    );
  });
});
