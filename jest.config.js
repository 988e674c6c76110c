// One jest for the whole house: native ESM, swc for decorators, our packages mapped to their sources.
export default {
  testEnvironment: 'node',
  roots: [
    '<rootDir>/gateway',
    '<rootDir>/subgraphs',
    '<rootDir>/schema',
    '<rootDir>/scripts',
    '<rootDir>/web',
  ],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  setupFiles: ['reflect-metadata'],
  moduleNameMapper: {
    '^@agora/schema/(.*)\\.js$': '<rootDir>/schema/$1.ts',
    '^@agora/gateway/(.*)\\.js$': '<rootDir>/gateway/src/$1.ts',
    '^@agora/([a-z]+)/(.*)\\.js$': '<rootDir>/subgraphs/$1/src/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            react: { runtime: 'automatic' },
            useDefineForClassFields: false,
          },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 120_000,
};
