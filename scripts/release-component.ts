/**
 * Assembles the GitLab component project: `gitlab/` at its root, and beside it the program that its templates fetch, so that one
 * commit names both. `node scripts/release-component.ts FOLDER`; what to do with the folder is printed.
 * In: this repository → out: a folder with templates, program packs, notices. No host is contacted; nothing is pushed.
 * Trap: a template and a program that do not belong together would fail in every job, so that is looked at first.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VERSION } from '../src/core/version.ts';
import { gitlabTemplate, TEMPLATE_NAMES } from './gitlab-templates.ts';
import { programPacks, writePacks } from './program-packs.ts';

const root = join(import.meta.dirname, '..');

/**
 * Writes the project into a folder that is empty, but for a `.git`.
 * @param program the folder whose `dist/` and `locks/` are delivered; the templates are printed for it
 * @returns the names of the packs
 * @throws when the folder holds something else
 */
export function assembleComponent(folder: string, program = root): readonly string[] {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((name) => name !== '.git')) {
    if (!existsSync(join(folder, '.git')))
      throw new Error(`${folder} is not empty and no checkout of the component project`);
    rmSync(join(folder, name), { recursive: true });
  }
  cpSync(join(root, 'gitlab'), folder, { recursive: true });
  for (const name of TEMPLATE_NAMES) {
    writeFileSync(join(folder, 'templates', `${name}.yml`), gitlabTemplate(name, false, program));
    writeFileSync(join(folder, 'plain', `${name}.yml`), gitlabTemplate(name, true, program));
  }
  const packs = programPacks(program);
  writePacks(join(folder, 'program'), packs);
  cpSync(join(root, 'NOTICE'), join(folder, 'NOTICE'));
  const notices = join(program, 'dist', 'licenses.txt');
  if (existsSync(notices)) cpSync(notices, join(folder, 'program', 'licenses.txt'));
  return packs.map(({ name }) => name);
}

/** Templates in gitlab/ whose print is stale. */
export function staleTemplates(): readonly string[] {
  return TEMPLATE_NAMES.flatMap((name) =>
    [true, false]
      .map((plain) => [`gitlab/${plain ? 'plain' : 'templates'}/${name}.yml`, gitlabTemplate(name, plain)] as const)
      .filter(([file, text]) => readFileSync(join(root, file), 'utf8') !== text)
      .map(([file]) => file),
  );
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2];
  const stale = staleTemplates();
  if (folder === undefined || stale.length > 0) {
    const why =
      stale.length > 0
        ? `${stale.join(', ')}: stale, run npm run generate`
        : 'node scripts/release-component.ts FOLDER';
    process.stderr.write(`${why}\n`);
    process.exitCode = 2;
  } else {
    const packs = assembleComponent(resolve(folder));
    process.stdout.write(`The component project is in ${folder}, with the packs ${packs.join(', ')}. In it:

git add --all && git commit -m "v${VERSION}" && git tag v${VERSION}
git push origin HEAD:main v${VERSION}

The pipeline of the tag tests the templates and publishes the release in the CI/CD Catalog.
`);
  }
}
