import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/matrix/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
