// What a product is counted in, in words: the table is complete, or types do not fit.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentKind, ProductUnit } from '../data/generated/graphql.js';

export const unitWords: Record<ProductUnit, MessageDescriptor> = {
  PIECE: msg`piece`,
  PAIR: msg`pair`,
  SET: msg`set`,
  PACK: msg`pack`,
  ROLL: msg`roll`,
  METER: msg`metre`,
  SQUARE_METER: msg`square metre`,
  CUBIC_METER: msg`cubic metre`,
  LITER: msg`litre`,
  GRAM: msg`gram`,
  KILOGRAM: msg`kilogram`,
  TON: msg`ton`,
  HOUR: msg`hour`,
  DAY: msg`day`,
  WEEK: msg`week`,
  MONTH: msg`month`,
  YEAR: msg`year`,
  JOB: msg`job`,
};

export const serviceUnits: readonly ProductUnit[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'JOB'];

export const documentWords: Record<DocumentKind, MessageDescriptor> = {
  DATASHEET: msg`Datasheet`,
  MANUAL: msg`Manual`,
  CERTIFICATE: msg`Certificate`,
  DRAWING: msg`Drawing`,
  SAFETY_DATA: msg`Safety data`,
  OTHER: msg`Document`,
};
