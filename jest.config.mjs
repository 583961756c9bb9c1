/** Test kinds are in the file name: *.unit.spec.ts needs nothing, *.int.spec.ts needs Postgres and Kafka. */
const basis = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: {
    '^@weerthuis/([a-z-]+)$': [
      '<rootDir>/packages/$1/src/index.ts',
      '<rootDir>/apps/$1/src/index.ts',
      '<rootDir>/infra/$1/src/index.ts',
    ],
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/'],
  setupFiles: ['<rootDir>/test/jest-setup.ts'],
  rootDir: import.meta.dirname,
};
const soort = process.env.PROEF ?? 'unit';
/** Only a hang fails: on a slow machine a step through a whole chain takes seconds, a unit law a moment. */
const testTimeout = soort === 'unit' ? 30_000 : 120_000;
export default { ...basis, testTimeout, testMatch: [`<rootDir>/**/*.${soort}.spec.ts`] };
