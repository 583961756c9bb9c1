/** Test kinds are in the file name: *.unit.spec.ts needs nothing, *.int.spec.ts needs Postgres and Kafka. */
const basis = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^@weerthuis/([a-z-]+)$': ['<rootDir>/packages/$1/src/index.ts', '<rootDir>/apps/$1/src/index.ts', '<rootDir>/infra/$1/src/index.ts'], '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
  setupFiles: ['<rootDir>/test/jest-setup.ts'],
  rootDir: import.meta.dirname,
};
const soort = process.env.PROEF ?? 'unit';
export default { ...basis, testMatch: [`<rootDir>/**/*.${soort}.spec.ts`] };
