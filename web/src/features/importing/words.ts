// The words for kinds of rows and meanings of columns.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AttributeKind, ImportKind, ImportTarget } from '../../data/generated/graphql.js';

export const kindWords: Record<ImportKind, MessageDescriptor> = {
  PRODUCTS: msg`Products`,
  OFFERS: msg`Offers`,
  STOCK: msg`Stock`,
  PRICE_LISTS: msg`Customer prices`,
  COMPANIES: msg`Companies`,
  ORDERS: msg`Order history`,
};

export const kindHints: Record<ImportKind, MessageDescriptor> = {
  PRODUCTS: msg`Products with categories and attributes. With a vendor, rows with a price become its offers too.`,
  OFFERS: msg`Prices, quantities and stock for products the catalog has.`,
  STOCK: msg`Counts of what is on hand.`,
  PRICE_LISTS: msg`What companies pay, offer by offer.`,
  COMPANIES: msg`Customers, each with a member to be invited.`,
  ORDERS: msg`Old orders, kept closed so that they can be ordered again.`,
};

/** Of products in a seller's file. */
export const proposalHint = msg`What the catalog lacks is proposed to the operator; for what it has, rows with a price become your offers.`;

export const targetWords: Record<ImportTarget, MessageDescriptor> = {
  IGNORED: msg`Do not import`,
  AS_EXPORTED: msg`As exported`,
  SOURCE_KEY: msg`Key of the row`,
  VENDOR_SKU: msg`Vendor's own number`,
  MPN: msg`Part number`,
  GTIN: msg`GTIN / EAN`,
  BRAND: msg`Brand`,
  NAME_ZH_CN: msg`Name (Chinese)`,
  NAME_EN: msg`Name (English)`,
  DESCRIPTION_ZH_CN: msg`Description (Chinese)`,
  DESCRIPTION_EN: msg`Description (English)`,
  CATEGORY: msg`Category`,
  ATTRIBUTE: msg`Attribute`,
  DATASHEET_URL: msg`Datasheet address`,
  IMAGE_URL: msg`Picture address`,
  PRICE: msg`Unit price`,
  TIER_QUANTITY: msg`Quantity of a price tier`,
  CURRENCY: msg`Currency`,
  STOCK: msg`Stock`,
  MINIMUM_QUANTITY: msg`Minimum quantity`,
  ORDER_MULTIPLE: msg`Order multiple`,
  LEAD_TIME_DAYS: msg`Lead time, days`,
  COMPANY: msg`Company`,
  VALID_FROM: msg`Valid from`,
  VALID_UNTIL: msg`Valid until`,
  COUNTRY: msg`Country`,
  MEMBER_NAME: msg`Contact's name`,
  MEMBER_EMAIL: msg`Contact's e-mail`,
  MEMBER_ROLES: msg`Contact's roles`,
  LOCALE: msg`Language`,
  ORDER_NUMBER: msg`Order number`,
  PLACED_ON: msg`Order date`,
  QUANTITY: msg`Quantity`,
};

/** Why a file did not arrive. */
export const uploadWords: Record<string, MessageDescriptor> = {
  FILE_EMPTY: msg`The file is empty.`,
  FILE_TYPE_REFUSED: msg`This is no CSV, Excel or BMEcat file.`,
  FILE_TOO_LARGE: msg`The file is too large; a gigabyte is the most.`,
  BODY_TOO_LARGE: msg`The file is too large; a gigabyte is the most.`,
  UNAUTHENTICATED: msg`Sign in first.`,
  FORBIDDEN: msg`Your role does not allow this.`,
};

export const attributeKindWords: Record<AttributeKind, MessageDescriptor> = {
  NUMBER: msg`Number`,
  ENUM: msg`One of a set`,
  TEXT: msg`Text`,
  BOOLEAN: msg`Yes or no`,
};
