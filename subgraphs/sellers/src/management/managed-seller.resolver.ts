// A seller as those see it who set its prices and keep its stock.
import { managedVendorResolver } from '@agora/offering/fields/managed-vendor-fields.resolver.js';
import { sellerTables } from '../seller-tables.js';
import { SellerType } from '../sellers/seller.graphql.js';

export const ManagedSellerResolver = managedVendorResolver(SellerType, sellerTables);
