/** A fake host whose requests really leave, to emulators on loopback. */
import { LiveHttp } from '../../../src/host/http.ts';
import { FakeHost } from '../../fakes/fake-host.ts';

export function liveHost(env: Record<string, string> = {}): FakeHost {
  const http = new LiveHttp({
    env: {},
    nodeVersion: '24.21.0',
    cancelled: new AbortController().signal,
    cancellation: () => new Error('cancelled'),
  });
  return new FakeHost({ env, answer: (request) => http.request(request) });
}
