// Ids made by the client, so that a repeated click or a resent form is the same thing once.
import { ulid } from 'ulid';

export type IdPrefix =
  | 'prd'
  | 'cat'
  | 'brd'
  | 'com'
  | 'mem'
  | 'inv'
  | 'rol'
  | 'key'
  | 'adr'
  | 'ivp'
  | 'vdo'
  | 'app'
  | 'slo'
  | 'spl'
  | 'vpl'
  | 'scg'
  | 'vcg'
  | 'spc'
  | 'vpc'
  | 'cli'
  | 'pur'
  | 'shp'
  | 'dem'
  | 'dln'
  | 'quo'
  | 'qln'
  | 'awd'
  | 'thr'
  | 'pst'
  | 'svs'
  | 'syn'
  | 'ijb'
  | 'xjb';

export const newId = (prefix: IdPrefix): string => `${prefix}_${ulid()}`;
