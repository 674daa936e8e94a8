/** What is built holds what it needs, and no door to what was left out of it. */

import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const dist = resolve(import.meta.dirname, '../../dist');
const files = readdirSync(dist)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
const notices = readFileSync(join(dist, 'licenses.txt'), 'utf8').split('\n');

/** Import statements at the start of a line, `require` as the bundle has it, `import()` of a literal. */
const ASKED =
  /^(?:import|export)\b[^'"\n]*?(?:from )?["']([^"'\n]+)["'];$|createRequire\(import\.meta\.url\)\("([^"\n]+)"\)|\bimport\("([^"\n]+)"\)/gm;

describe('the bundle', () => {
  it('asks for nothing but its own files and what Node.js brings', () => {
    const asked = files.flatMap(({ name, text }) =>
      [...text.matchAll(ASKED)].map((match) => ({ name, module: match[1] ?? match[2] ?? match[3]! })),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ module }) => !module.startsWith('./') && !isBuiltin(module))).toEqual([]);
  });

  it.each([
    [
      'a way to find credentials of AWS by itself',
      /fromNodeProviderChain|credentialDefaultProvider\b.*defaultProvider = /,
    ],
    ['a program that opens a browser', /\bxdg-open\b/],
    ['an HTTP client besides that of Node.js', /llhttp|CONCATENATED MODULE: \.\/node_modules\/node-fetch\//],
    ['a client for certificates', /JsonWebTokenError = function/],
  ])('does not hold %s', (_, words) => {
    expect(files.filter(({ text }) => words.test(text)).map(({ name }) => name)).toEqual([]);
    expect(readdirSync(dist)).not.toContain('xdg-open');
  });

  it('has a notice for each package that the bundler names in it', () => {
    const named =
      /CONCATENATED MODULE: \.\/(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g;
    const packages = new Set(files.flatMap(({ text }) => [...text.matchAll(named)].map((match) => match[1]!)));
    expect([...packages]).toContain('@azure/msal-common');
    expect([...packages].filter((name) => !notices.some((line) => line.startsWith(`${name} `)))).toEqual([]);
  });
});
