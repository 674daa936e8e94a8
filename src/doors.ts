/**
 * The one entry of the bundle, so that `dist/` holds every shared piece once. Both doors make a host and load the rest by `import()`
 * when they know what is asked: each file more costs a start about a millisecond, so what both need is in the entry.
 */
export { start as cli } from './cli.ts';
export { start as main } from './main.ts';
