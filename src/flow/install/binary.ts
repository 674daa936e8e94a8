/**
 * An agent that is one self-contained file: the platform's own package, by exact version and integrity, started directly.
 *
 * Traps: the wrapper package needs an install script, the platform package does not; a lockfile without `resolved` makes npm use
 * the configured registry, mirrors included.
 * Spec: https://docs.npmjs.com/cli/commands/npm-ci, https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
import type { BinaryInstall, PlatformPackage } from '../../agents/agent.ts';
import type { Host } from '../../core/host.ts';
import { putFile, sha256Of } from '../../kit/binary-cache.ts';
import { noPackage } from './faults.ts';
import { FETCH_SECONDS, INSTALL_FLAGS, npm } from './npm.ts';
import { platformKey } from './places.ts';
import { proveVersion } from './prove.ts';
import { askRegistry, type Published } from './registry.ts';
import type { Ware } from './store.ts';

/** `latest` is asked for at once, an exact version only when it has to be fetched. @throws KeylessError `agent-unavailable` */
export async function binaryWare(id: string, install: BinaryInstall, version: string, host: Host): Promise<Ware> {
  const key = platformKey(host);
  const platform = install.packages[key];
  if (!platform) throw noPackage(id, key, Object.keys(install.packages));
  const asked = version === 'latest' ? await askRegistry(platform.name, version, host) : undefined;
  const exact = asked?.version ?? version;
  const pinned = exact === install.version;
  return {
    id,
    version: exact,
    key,
    sha256: pinned ? platform.sha256 : undefined,
    megabytes: platform.megabytes,
    kept: { path: `node_modules/${platform.name}/${platform.binary}`, name: platform.binary },
    program: platform.binary,
    script: false,
    hash: sha256Of,
    start: (binary) => ({ binary, args: [] }),
    prove: (start) => proveVersion(id, install, exact, start, host),
    fetch: async (folder) => {
      const wanted = pinned
        ? { version: exact, integrity: platform.integrity }
        : (asked ?? (await askRegistry(platform.name, exact, host)));
      putFile(folder, 'package.json', JSON.stringify(manifest(platform, wanted)));
      putFile(folder, 'package-lock.json', JSON.stringify(lockfile(platform, wanted)));
      await npm(['ci', '--package-lock', ...INSTALL_FLAGS], folder, FETCH_SECONDS, platform.name, host);
    },
  };
}

const NAME = 'keyless-agent-install';

function manifest(platform: PlatformPackage, wanted: Published) {
  return { name: NAME, version: '1.0.0', private: true, dependencies: { [platform.name]: wanted.version } };
}

/** Without `resolved` npm asks the registry it is configured for; the integrity holds whatever that one serves. */
function lockfile(platform: PlatformPackage, wanted: Published) {
  const dependencies = { [platform.name]: wanted.version };
  return {
    name: NAME,
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: NAME, version: '1.0.0', dependencies },
      [`node_modules/${platform.name}`]: { version: wanted.version, integrity: wanted.integrity },
    },
  };
}
