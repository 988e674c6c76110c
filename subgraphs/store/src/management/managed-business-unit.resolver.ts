// A business unit as those see it who set its prices and keep its stock.
import { managedVendorResolver } from '@agora/offering/fields/managed-vendor-fields.resolver.js';
import { BusinessUnitType } from '../business-units/business-unit.graphql.js';
import { storeTables } from '../store-tables.js';

export const ManagedBusinessUnitResolver = managedVendorResolver(BusinessUnitType, storeTables);
