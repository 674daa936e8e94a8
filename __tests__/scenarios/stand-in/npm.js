/**
 * Stands in for npm: answers `npm view` and `npm ci` for any version, and "installs" the agent that stands in for the real one.
 * The version says what goes wrong: 4.0.4 does not exist, 4.0.3 is refused, 5.0.0 does not start, 5.0.1 says another version.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [verb, ...words] = process.argv.slice(2);

function fail(code) {
  process.stderr.write(`npm error code ${code}\nnpm error it cannot be had\n`);
  process.exit(1);
}

function script(version) {
  if (version === '5.0.0') return 'echo "error while loading shared libraries: libmissing.so.1" >&2\nexit 127\n';
  const told = version === '5.0.1' ? '1.0.0' : version;
  const agent = join(import.meta.dirname, 'claude.js');
  return `if [ "$1" = --version ]; then echo '${told} (Claude Code)'; exit 0; fi\nexec '${process.execPath}' '${agent}' "$@"\n`;
}

if (verb === 'view') {
  const version = words[0].slice(words[0].lastIndexOf('@') + 1);
  if (version === '4.0.4') fail('E404');
  if (version === '4.0.3') fail('E403');
  process.stdout.write(JSON.stringify({ version, 'dist.integrity': `sha512-${'A'.repeat(86)}==` }));
} else if (verb === 'ci') {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, version] of Object.entries(dependencies)) {
    const file = join('node_modules', name, 'claude');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script(version)}`, { mode: 0o755 });
  }
} else {
  fail('EUNKNOWN');
}
