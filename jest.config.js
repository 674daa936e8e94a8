export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/__tests__/fakes/temporary.js',
  globalTeardown: '<rootDir>/__tests__/fakes/temporary-end.js',
  transform: {},
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
};
