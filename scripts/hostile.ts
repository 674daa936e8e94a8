/**
 * `node scripts/hostile.ts`: plays every theft in every mode and writes docs/hostile.md, so that what a mode leaks is measured, not
 * claimed. Needs root on Linux (the job is staged in namespaces); takes a minute.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SceneAsk, SceneEnded } from '../__tests__/hostile/scene.ts';
import { canStage, hasSudo, playScene } from '../__tests__/hostile/stage.ts';
import { THEFTS } from '../__tests__/hostile/thefts.ts';

const PAGE = join(import.meta.dirname, '../docs/hostile.md');
const SOMEBODY = 12_345;

const MODES: readonly (readonly [title: string, uid: number, ask: SceneAsk])[] = [
  ['`namespace`, by `sudo`', SOMEBODY, { asked: 'namespace', writable: true, sudo: 'pty' }],
  ['`namespace`, without root', SOMEBODY, { asked: 'namespace', writable: true }],
  ['`namespace`, job of root', 0, { asked: 'namespace', writable: true }],
  ['`user`, in a container', 0, { asked: 'auto', writable: true, container: true }],
  ['`none`', SOMEBODY, { asked: 'none', writable: true, noNamespaces: true }],
];

function cell({ thefts }: SceneEnded, name: string): string {
  const theft = thefts.find((one) => one.name === name);
  if (!theft?.tried) return 'not tried';
  if (theft.places.length > 0) return '**stolen**';
  return theft.poisoned ? '**done**' : '–';
}

function page(scenes: readonly SceneEnded[]): string {
  const groups = [...new Set(THEFTS.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const rows = THEFTS.filter((theft) => theft.group === group).map(
      ({ name, what }) => `| ${what} | ${scenes.map((scene) => cell(scene, name)).join(' | ')} |`,
    );
    const titles = MODES.map(([title]) => title).join(' | ');
    return `## ${group[0]!.toUpperCase()}${group.slice(1)}\n\n| the agent tries | ${titles} |\n|---|${'---|'.repeat(MODES.length)}\n${rows.join('\n')}\n`;
  });
  return `# What a taken-over agent gets

${THEFTS.length} thefts, played by the agent of a staged job in every mode of [isolation](isolation.md). Each secret of the job is a marked text
that is nowhere else. **stolen**: its bytes were in the agent's hands. **done**: something was changed that a later step obeys, or that
leaves this machine. In \`user\` without namespaces (a container as Docker makes it) the network is that of the machine, so cloud
metadata answers the agent as it answers anybody there; \`isolation: user\`, asked for by name, is refused on such a machine.

This page is written by \`node scripts/hostile.ts\`.

${sections.join('\n')}`;
}

if (!canStage || !hasSudo) throw new Error('a job can only be staged by root, on Linux, with sudo installed');
const scenes: SceneEnded[] = [];
for (const [title, uid, ask] of MODES) {
  const ended = await playScene(uid, ask);
  const lost = ended.thefts.filter(({ places, poisoned }) => places.length > 0 || poisoned).length;
  process.stdout.write(`${title}: ${lost} of ${ended.thefts.length} succeed · ${ended.says}\n`);
  scenes.push(ended);
}
writeFileSync(PAGE, page(scenes));
