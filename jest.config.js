export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Real agents in a network of their own: npm run test:agents.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/matrix/'],
  extensionsToTreatAsEsm: ['.ts'],
  // Endpoints that never answer on purpose leave sockets behind; a finished run must not wait for them.
  forceExit: true,
  globalSetup: '<rootDir>/__tests__/fakes/temporary.js',
  globalTeardown: '<rootDir>/__tests__/fakes/temporary-end.js',
  transform: {},
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
};
