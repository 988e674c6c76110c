// Imports are operator staff's own business: nobody else sees one or knows that there is one.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { CatalogImport } from './catalog-import.js';
import { type CatalogImportState, catalogImportStates } from './catalog-import-states.js';

export const maySeeImports = (actor: Actor) => actor.isOperator || actor.isService;

export const catalogImportPolicy = definePolicy<CatalogImport, CatalogImportState>(
  catalogImportStates,
  maySeeImports,
)({
  finish: { who: maySeeImports, to: 'FINISHED' },
  cancel: { who: maySeeImports, to: 'CANCELLED' },
});
