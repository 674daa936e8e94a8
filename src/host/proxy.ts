/**
 * Which proxy a request goes through. In: an address and the environment · out: the variable that says so, or nothing.
 * Trap: the proxy's address may hold a password; only the variable's name is ever shown.
 * Lower case wins over upper case, as in curl and in Node.js. Loopback never goes through a proxy: it could not find us.
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */

type Env = Readonly<Record<string, string | undefined>>;

export interface ProxyRoute {
  /** The variable that names it. */
  readonly variable: string;
  /** What Node's agent is given: this proxy alone, our own reading of NO_PROXY having been done. Undefined: no HTTP proxy. */
  readonly env: Readonly<Record<string, string>> | undefined;
}

/** True for an address of this machine's own loopback. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

/** True for the metadata services of the clouds: link-local, so a proxy would answer with its own machine's identity. */
function isMetadata(hostname: string): boolean {
  return /^(169\.254\.\d{1,3}\.\d{1,3}|\[fd00:ec2::\d{1,3}\]|metadata\.google\.internal\.?)$/i.test(hostname);
}

/** True when this Node.js can send its agent through a proxy (`proxyEnv`). */
export function supportsProxies(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

/** The proxy for this address; undefined when it is reached directly. */
export function proxyFor(url: URL, env: Env): ProxyRoute | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const variable = [name, name.toUpperCase()].find((spelling) => env[spelling]);
  if (variable === undefined || isLoopback(url.hostname) || isMetadata(url.hostname)) return undefined;
  if (isExcepted(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  const address = httpAddress(env[variable] ?? '');
  return { variable, env: address === undefined ? undefined : { [name]: address } };
}

/** Node would pass over an address it cannot use and connect directly, which a proxy's owner may not want. */
function httpAddress(value: string): string | undefined {
  const address = value.includes('://') ? value : `http://${value}`;
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}

/** NO_PROXY: names with all below them (`example.com`, `.example.com`, `*.example.com`), an optional port, or `*`. */
function isExcepted(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = url.hostname.toLowerCase();
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (onlyPort !== undefined && onlyPort !== port) return false;
      const suffix = name.replace(/^\*?\./, '');
      return host === suffix || host.endsWith(`.${suffix}`);
    });
}
