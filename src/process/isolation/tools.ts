/** The system's own tools, looked for in its own folders only: a PATH of the job could name a stranger. */
import type { Host } from '../../core/host.ts';

const FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];

/** What scripts of ours find their tools by. */
export const SYSTEM_PATH = FOLDERS.toReversed().join(':');

export function findTool(host: { readonly files: Pick<Host['files'], 'exists'> }, name: string): string | undefined {
  return FOLDERS.map((folder) => `${folder}/${name}`).find((path) => host.files.exists(path));
}

/** Runs a command to its end; never throws. */
export async function runTool(
  host: Host,
  words: readonly string[],
  options: { readonly seconds?: number; readonly stdin?: string } = {},
): Promise<{ readonly ok: boolean; readonly out: string; readonly said: string }> {
  const text = { out: '', said: '' };
  try {
    const child = host.spawn({
      file: words[0]!,
      args: words.slice(1),
      env: { PATH: SYSTEM_PATH, LC_ALL: 'C' },
      cwd: '/',
      ...(options.stdin !== undefined && { stdin: options.stdin }),
    });
    child.stdout.on('data', (bytes: Buffer) => {
      text.out += bytes.toString('utf8');
    });
    child.stderr.on('data', (bytes: Buffer) => {
      text.said = (text.said + bytes.toString('utf8')).slice(-2000);
    });
    const alarm = setTimeout(() => child.kill('SIGKILL'), (options.seconds ?? 10) * 1000);
    const exit = await child.exit;
    clearTimeout(alarm);
    return { ok: exit.code === 0, ...text };
  } catch (error) {
    return { ok: false, out: '', said: (error as NodeJS.ErrnoException).code ?? 'cannot be started' };
  }
}
