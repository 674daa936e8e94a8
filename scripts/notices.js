/**
 * The notices of third parties: every package whose code is in a bundle, with its licence. In: what the bundler tells of its
 * modules (--stats-out) · out: the text of licenses.txt. Talks to no host.
 * Trap: the bundler's own notices repeat a text of eleven kilobytes for each of thirty packages; here packages with the same
 * words stand above them together.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the packages that a module comes from, the bundler's own among them: its runtime is in every bundle. */
const FOLDER = /(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)+/g;
const NOTICE_FILE = /^(?:licen[cs]e|notice|copying)\b/i;

/** @throws when a package names no licence */
function read(folder) {
  const { name, version, license, author, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${folder} names no licence`);
  const texts = readdirSync(folder)
    .filter((file) => NOTICE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const by = author?.name ?? author ?? homepage ?? '';
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') || `By ${by}; no text of its own.` };
}

/**
 * @param statsFiles one for each bundle
 * @throws when a package names no licence, or when there are so few that the statistics must have been misread
 */
export function notices(statsFiles) {
  const folders = new Set(statsFiles.flatMap((file) => readFileSync(file, 'utf8').match(FOLDER) ?? []));
  if (folders.size < 5) throw new Error('the packages in the bundle could not be told');
  const titles = new Map();
  for (const { title, text } of [...folders].sort().map(read)) titles.set(text, [...(titles.get(text) ?? []), title]);
  return [...titles].map(([text, those]) => `${those.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
