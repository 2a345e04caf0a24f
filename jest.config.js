import { createDefaultEsmPreset } from 'ts-jest';

const tier = (name, extra = {}) => ({
  displayName: name,
  ...createDefaultEsmPreset(),
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  // What another run makes and removes there must not stop this one's start.
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  ...extra,
});

/** The tiers; `npm run test:<tier>` picks one. */
export default {
  projects: [tier('unit'), tier('fuzz'), tier('docker'), tier('e2e')],
  testTimeout: 120_000,
};
