/**
 * A private certificate authority, made with the `openssl` command, and a leaf for each name that is asked for.
 * In: a folder · out: PEM texts. The key never leaves the folder, which goes with the namespace.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const HOST_NAME = /^[a-z0-9*.-]{1,253}$/;

export class Authority {
  /** The certificate clients trust. */
  readonly path: string;
  readonly #dir: string;
  readonly #leaves = new Map<string, SecureContext>();

  /** @throws when `openssl` is absent */
  constructor(dir: string) {
    this.#dir = dir;
    this.path = join(dir, 'ca.pem');
    const about = ['-days', '2', '-subj', '/CN=matrix ca', '-addext', 'basicConstraints=critical,CA:TRUE'];
    const usage = ['-addext', 'keyUsage=critical,keyCertSign'];
    this.#openssl('req', '-x509', ...CURVE, '-keyout', 'ca.key', '-out', 'ca.pem', ...about, ...usage);
  }

  get pem(): string {
    return readFileSync(this.path, 'utf8');
  }

  /** @throws for what is no host name */
  leaf(name: string): SecureContext {
    const known = this.#leaves.get(name);
    if (known) return known;
    if (!HOST_NAME.test(name)) throw new Error('no host name');
    const file = `leaf-${this.#leaves.size}`;
    writeFileSync(join(this.#dir, `${file}.cnf`), `subjectAltName=DNS:${name}\nextendedKeyUsage=serverAuth\n`);
    this.#openssl('req', ...CURVE, '-keyout', `${file}.key`, '-out', `${file}.csr`, '-subj', '/CN=matrix');
    const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${file}.cnf`];
    this.#openssl('x509', '-req', '-in', `${file}.csr`, ...signing, '-out', `${file}.pem`);
    const read = (kind: string): string => readFileSync(join(this.#dir, `${file}.${kind}`), 'utf8');
    const made = createSecureContext({ key: read('key'), cert: read('pem') });
    this.#leaves.set(name, made);
    return made;
  }

  #openssl(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.#dir, stdio: 'ignore' });
  }
}
