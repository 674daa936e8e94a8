/**
 * The one entry of the bundle: each door behind its own import(), so that `dist/` holds every shared piece once
 * and a door loads only what it needs.
 */
export const main = (): Promise<typeof import('./main.ts')> => import('./main.ts');
export const cli = (): Promise<typeof import('./cli.ts')> => import('./cli.ts');
