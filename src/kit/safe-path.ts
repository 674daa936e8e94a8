/** PATH as it may be handed to programs we start: no folder in it is looked up in the repository. Pure. */

/** Without empty and relative folders. */
export function safePath(path: string, platform: NodeJS.Platform): string {
  const [separator, absolute] = platform === 'win32' ? [';', /^([A-Za-z]:[\\/]|\\\\)/] : [':', /^\//];
  return path
    .split(separator)
    .filter((folder) => absolute.test(folder))
    .join(separator);
}
