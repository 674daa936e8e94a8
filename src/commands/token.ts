/** The token command given to agents that re-run one: asks our loopback source and prints the access token alone. */
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { Door } from '../flow/door.ts';

export async function token(door: Door, [path = '']: readonly string[]): Promise<number> {
  const { url, bearer } = JSON.parse(readFileSync(path, 'utf8')) as { url: string; bearer: string };
  const { status, body } = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const request = get(url, { headers: { authorization: bearer }, timeout: 60_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', reject);
  });
  if (status !== 200) {
    door.print('keyless-agent: no token can be had now.\n', 'stderr');
    return 1;
  }
  door.print(body);
  return 0;
}
