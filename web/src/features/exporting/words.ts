// The words for what goes out by file.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FileFormat, ImportKind } from '../../data/generated/graphql.js';

export const kindWords: Record<ImportKind, MessageDescriptor> = {
  PRODUCTS: msg`Products`,
  OFFERS: msg`Offers`,
  STOCK: msg`Stock`,
  PRICE_LISTS: msg`Price lists`,
  COMPANIES: msg`Companies`,
  ORDERS: msg`Order history`,
};

export const kindHints: Record<ImportKind, MessageDescriptor> = {
  PRODUCTS: msg`All that the catalog says of them: categories, attributes, pictures and documents, in both languages.`,
  OFFERS: msg`Every term of a vendor's offers, tiers of prices and stock with them.`,
  STOCK: msg`What is on hand, offer by offer.`,
  PRICE_LISTS: msg`All price lists that have not ended, with whom they are for.`,
  COMPANIES: msg`Companies with their members and those who were invited.`,
  ORDERS: msg`Order history`,
};

export const formatWords: Record<FileFormat, string> = {
  CSV: 'CSV',
  XLSX: 'Excel',
  BMECAT: 'BMEcat 2005',
};
