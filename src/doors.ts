/**
 * The one entry of the bundle, so that `dist/` holds every shared piece once. Both doors make a host and load the rest by `import()`
 * when they know what is asked. What both need is in the entry: each file more has to be looked up, read and linked at every start.
 */
export { start as cli } from './cli.ts';
export { start as main } from './main.ts';
