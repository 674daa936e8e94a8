/**
 * What npm is told to install for one platform, made of the shipped package.json and package-lock.json of an agent.
 *
 * In: both as parsed, the program → out: both as npm gets them. Pure.
 * The shipped files name a package for every platform as an optional dependency. Here the one that holds the program, and those
 * it needs beside it, become plain dependencies, whose absence npm must tell, and the others go; of each locked package stays what
 * says which it is. So it is the lock alone that decides what is installed, on any npm, whatever platform it believes to be on.
 * Spec: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
import type { TreeProgram } from '../../agents/agent.ts';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly integrity: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

export interface Project {
  readonly manifest: Manifest;
  readonly lock: Lockfile;
}

/** @param program path of what is started, `node_modules/…`, and the packages beside it */
export function projectFor(shipped: Project, program: Pick<TreeProgram, 'path' | 'beside'>): Project {
  const { name, version } = shipped.manifest;
  const optional = Object.entries(shipped.manifest.optionalDependencies ?? {});
  const isOwn = (each: string) => program.path.startsWith(`node_modules/${each}/`) || program.beside?.includes(each);
  const own = optional.filter(([each]) => isOwn(each));
  const others = optional.map(([each]) => each).filter((each) => !isOwn(each));
  const isOther = (path: string) => others.some((each) => `${path}/`.startsWith(`node_modules/${each}/`));
  const dependencies = { ...shipped.manifest.dependencies, ...Object.fromEntries(own) };
  const entries = Object.entries(shipped.lock.packages)
    .filter(([path]) => path !== '' && !isOther(path))
    .map(([path, locked]) => [path, identityOf(locked)]);
  return {
    manifest: { name, version, dependencies },
    lock: {
      ...{ name, version, lockfileVersion: 3, requires: true },
      packages: { '': { name, version, dependencies }, ...Object.fromEntries(entries) },
    },
  };
}

function identityOf({ name, version, integrity, dependencies }: Locked): Locked {
  return { ...(name && { name }), version, integrity, ...(dependencies && { dependencies }) };
}

/** The same dependencies in another version: wherever the pinned number stands, the asked one takes its place. */
export function inVersion(manifest: Manifest, pinned: string, asked: string): Manifest {
  const specs = Object.entries(manifest.dependencies ?? {});
  return {
    ...manifest,
    dependencies: Object.fromEntries(specs.map(([name, spec]) => [name, spec.replaceAll(pinned, asked)])),
  };
}
