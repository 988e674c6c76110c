// Types for every GraphQL document of the client, from the public schema: src/data/generated. Beside them the words
// of units, as the contracts have them.
// Usage: node tools/generate.mjs [schema file]; without one, the committed ../schema/api.graphql.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import {
  buildSchema,
  concatAST,
  NoUnusedFragmentsRule,
  parse,
  Source,
  specifiedRules,
  validate,
} from 'graphql';
import { documentsIn } from './documents.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));
const schemaFile = resolve(process.argv[2] ?? join(web, '..', 'schema', 'api.graphql'));
const output = join(web, 'src', 'data', 'generated', '/');

const text = readFileSync(schemaFile, 'utf8');
const schemaAst = buildSchema(text, { assumeValidSDL: true });
const documents = documentsIn(join(web, 'src')).flatMap((file) =>
  file.documents.map(({ source }) => ({
    location: relative(web, file.path),
    rawSDL: source,
    document: parse(new Source(source, relative(web, file.path))),
  })),
);
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
const faults = validate(schemaAst, concatAST(documents.map((each) => each.document)), rules);
if (faults.length > 0) {
  process.stderr.write(`${faults.map(String).join('\n\n')}\n`);
  process.exit(1);
}
const config = {
  enumType: 'string-literal',
  useTypeImports: true,
  skipTypeNameForRoot: true,
  strictScalars: true,
  importExtension: '.js',
  scalars: {
    ID: 'string',
    Decimal: 'string',
    DateTime: 'string',
    Date: 'string',
    CurrencyCode: 'string',
    JSON: 'unknown',
  },
};
const sections = await preset.buildGeneratesSection({
  baseOutputDir: output,
  schema: parse(text),
  schemaAst,
  documents,
  config,
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' }, skipIndexFile: true },
  documentTransforms: [],
});
for (const section of sections) {
  const content = await codegen({ ...section, schemaAst, skipDocumentsValidation: true });
  mkdirSync(dirname(section.filename), { recursive: true });
  writeFileSync(section.filename, content);
}
copyFileSync(join(web, '..', 'schema', 'unit-words.ts'), join(output, 'unit-words.ts'));
