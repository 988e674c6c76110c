// What others hear of business units.
import { storeEvents } from '@agora/schema/events/store.js';
import type { BusinessUnit } from './business-unit.js';

export const businessUnitChanged = (unit: BusinessUnit) =>
  storeEvents['store.businessUnit.changed'].make({
    businessUnitId: unit.id,
    companyId: unit.companyId,
    name: unit.name,
    slug: unit.slug,
    isActive: unit.isActive,
    version: unit.version,
  });
