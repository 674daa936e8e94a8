/** Everything printed from a declaration is as fresh as the declaration. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { agentsPage } from '../../scripts/agents-page.ts';
import { actionYml, inputsPage, outputsPage } from '../../scripts/generate.ts';
import { CODES } from '../../src/core/errors.ts';
import { VERSION } from '../../src/core/version.ts';
import { allInputs } from '../../src/flow/read-inputs.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('prints', () => {
  it('action.yml is what the declarations print', () => expect(read('action.yml')).toBe(actionYml()));
  it('docs/agents.md is what the declarations and the recorded rows print', () =>
    expect(read('docs/agents.md')).toBe(agentsPage()));
  it('docs/inputs.md is what the declarations print', () => expect(read('docs/inputs.md')).toBe(inputsPage()));
  it('docs/outputs.md is what the declarations print', () => expect(read('docs/outputs.md')).toBe(outputsPage()));

  it('package.json and the program say the same version', () => {
    expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  });

  it('every error code has its heading in docs/errors.md', () => {
    const page = read('docs/errors.md');
    expect(Object.keys(CODES).filter((code) => !page.includes(`\n## ${code}\n`))).toEqual([]);
  });

  it('every finding id in the code has its heading in docs/findings.md', async () => {
    const page = read('docs/findings.md');
    const { readdirSync } = await import('node:fs');
    const ids = new Set<string>();
    for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || !/^(privilege|clouds|identity|flow|agents)/.test(name)) continue;
      for (const match of read(join('src', name)).matchAll(/\bid: '([a-z]+(?:-[a-z]+)+)',\s+layer:/g))
        ids.add(match[1]!);
    }
    expect(ids.size).toBeGreaterThan(5);
    expect([...ids].filter((id) => !page.includes(`\n## ${id}\n`))).toEqual([]);
  });

  it('no input is without a sentence about it', () => {
    expect(
      allInputs()
        .filter((spec) => !/^.{20,}\.$/s.test(spec.about))
        .map((spec) => spec.name),
    ).toEqual([]);
  });
});
