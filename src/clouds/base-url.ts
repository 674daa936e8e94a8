/**
 * Reads an input that names an address of a vendor or gateway: https, or http on loopback, nothing secret in it.
 * In: an input · out: the address without a trailing slash, or a fault on `inputs`. Talks to no host.
 * Trap: an address can hold a user name and password, and `https://vendor.com@evil.example` reads like the vendor; so `@` is refused
 * and the text is never repeated.
 * https://url.spec.whatwg.org/#url-parsing
 */
import type { Inputs } from '../core/inputs.ts';
import { isLoopbackHost } from '../kit/private-address.ts';

/**
 * The address, or undefined with a fault recorded.
 * @param write a right line, for the fault
 */
export function readBaseUrl(input: string, inputs: Inputs, write: string): string | undefined {
  const url = parse((inputs.text(input) ?? '').trim());
  if (typeof url === 'string') {
    inputs.fault(input, url, write);
    return undefined;
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    inputs.fault(input, 'Plain http is taken for loopback addresses only.', `${input}: https://${url.host}`);
    return undefined;
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** A URL we can use, or what is wrong with it. */
function parse(text: string): URL | string {
  if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
  if (!URL.canParse(text)) return 'It is not an address such as https://host.';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
  if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
  if (/[?#]/.test(text)) return 'The address has a query or a fragment.';
  return url;
}

/** An address as `allow-hosts` writes it: `host`, or `host:port` where the port is not that of https. */
export function hostEntry(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  const standard = protocol === 'https:' ? '443' : '80';
  return port === '' && standard === '443' ? hostname : `${hostname}:${port || standard}`;
}
