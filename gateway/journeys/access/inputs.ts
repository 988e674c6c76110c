// Inputs for every mutation, made by convention: `orderId` is a valid id of somebody else's order, `id` a new
// one, and all the rest is acceptable, so that nothing but who asks can be the reason to refuse.
import { newId } from '@agora/kernel/ids.js';
import { idKinds } from '@agora/schema/ids.js';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { KnownThings, Scene } from './known-things.js';

type Mutation = GraphQLField<unknown, unknown>;

/** Prefixes of client-made ids that the result's type does not tell. */
const prefixes: Readonly<Record<string, string>> = {
  Award: 'awd',
  scheduleStorePriceChange: 'spc',
  scheduleSellerPriceChange: 'vpc',
  setStoreCustomerGroup: 'scg',
  setSellerCustomerGroup: 'vcg',
  setStoreAssortment: 'sas',
  setSellerAssortment: 'vas',
  PublishDemandLineInput: 'dln',
  QuoteLineInput: 'qln',
  adjustStoreStock: 'mov',
  adjustSellerStock: 'mov',
  transferStoreStock: 'mov',
  transferSellerStock: 'mov',
  setStoreWarehouse: 'swh',
  setSellerWarehouse: 'vwh',
  announceStoreArrival: 'sar',
  announceSellerArrival: 'var',
  createCompanyRole: 'rol',
  createApiKey: 'key',
  addVerificationDocument: 'vdo',
  addApplicationDocument: 'apd',
  editSellerOffers: 'oed',
  sendSellerMessage: 'smg',
  createAnswerTemplate: 'atm',
  raiseSellerWarning: 'swn',
  proposeCommissionTerms: 'cmt',
  createCompanyUnit: 'unt',
  claimDomain: 'dmn',
  addPasskey: 'psk',
  beginImpersonation: 'ips',
  eraseMyself: 'era',
  eraseMember: 'era',
  createCostCentre: 'ccr',
  addAddress: 'adr',
  addInvoiceProfile: 'ivp',
};

/** Ids that the client makes, although they are not called `id`: `mutation.field` → prefix. */
const clientMade: Readonly<Record<string, string>> = {
  'addToCart.lineId': 'cli',
  'addLinesToCart.lineId': 'cli',
  'shipOrder.shipmentId': 'shp',
};

/** Optional values that would have to fit what is there: left out. */
const leftOut: ReadonlySet<string> = new Set([
  'rearmWatch.threshold',
  'createAttribute.options',
  'updateAttribute.options',
  'importCatalogStructure.options',
  'createExportJob.state',
  'scheduleStorePriceChange.text',
  'scheduleStorePriceChange.expectedPriceCount',
  'scheduleSellerPriceChange.text',
  'scheduleSellerPriceChange.expectedPriceCount',
  'editSellerOffers.filter',
  'updateStorefront.name',
  'updateStorefront.slug',
  'updateStorefront.bannerUploadId',
  'updateStorefront.logoUploadId',
  'editSellerOffers.expectedOfferCount',
  'editSellerOffers.onHandQuantity',
]);

/** Enum values, where the first one does not go with the rest: `Input.field` → value. */
const choices: Readonly<Record<string, string>> = {
  'CreateAttributeInput.kind': 'NUMBER',
  'CreateExportJobInput.kind': 'PRODUCTS',
};

/** Lists that need more than one entry. */
const lengths: Readonly<Record<string, number>> = { terms: 2 };

const texts: Readonly<Record<string, string>> = {
  country: 'CN',
  locale: 'en',
  password: 'a long enough secret',
  newPassword: 'a long enough secret too',
  url: 'https://example.com/document.pdf',
  termsVersion: '2026-01',
  acceptedTerms: '2026-01',
  website: 'https://example.com',
  banner: 'https://example.com/banner.png',
  logo: 'https://example.com/logo.png',
  unit: 'pcs',
  domain: 'claimed.example',
  gtin: '4006381333931',
  language: 'en',
  deliverBy: '2026-06-01',
};

let count = 0;
const unique = (name: string) => `${name.toLowerCase()}-${++count}`;

/** An input for every scene that this mutation can be tried in, and with each reference left out. */
export function inputsFor(mutation: Mutation, known: KnownThings): object[] {
  const type = inputTypeOf(mutation);
  const fields = idFields(mutation, type);
  const scenes = fields.length > 0 ? known.valuesFor(fields) : [{}];
  const make = (scene: Scene) => new InputMaker(mutation, scene).make(type);
  const whole = scenes.map(make);
  const optional = Object.values(type.getFields())
    .filter((field) => isReference(mutation, field) && !isNonNullType(field.type))
    .map(({ name }) => name);
  const without = optional.flatMap((name) => scenes.map((s) => ({ ...make(s), [name]: null })));
  return [...whole, ...without];
}

export function inputTypeOf(mutation: Mutation): GraphQLInputObjectType {
  const type = getNamedType(mutation.args.find((arg) => arg.name === 'input')?.type);
  if (!isInputObjectType(type)) throw new Error(`${mutation.name} takes no input`);
  return type;
}

/** The names, in scenes, of the ids of existing things that an input points at. */
function idFields(mutation: Mutation, type: GraphQLInputObjectType): string[] {
  const names = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isInputObjectType(named)) return idFields(mutation, named);
    return isReference(mutation, field) ? [sceneName(mutation, field.name)] : [];
  });
  return [...new Set(names)];
}

function isReference(mutation: Mutation, field: GraphQLInputField): boolean {
  if (leftOut.has(`${mutation.name}.${field.name}`)) return false;
  const isId = getNamedType(field.type).name === 'ID' || field.name === 'token';
  return isId && field.name !== 'id' && !(`${mutation.name}.${field.name}` in clientMade);
}

/** Offers of the store and of sellers have ids of different kinds. */
function sceneName(mutation: Mutation, field: string): string {
  const name = field
    .replace(/Ids$/, 'Id')
    .replace(/^(featured|remove)Offer/, 'offer')
    .replace('plannedProduct', 'product');
  if (name !== 'offerId') return name;
  if (/Storefront|Seller/.test(mutation.name)) return 'sellerOfferId';
  return mutation.name.includes('Store') ? 'storeOfferId' : name;
}

class InputMaker {
  constructor(
    private readonly mutation: Mutation,
    private readonly scene: Scene,
  ) {}

  make(type: GraphQLInputObjectType): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((f) => [f.name, this.value(type, f, f.type)]));
  }

  private value(
    owner: GraphQLInputObjectType,
    field: GraphQLInputField,
    type: GraphQLInputType,
  ): unknown {
    if (leftOut.has(`${this.mutation.name}.${field.name}`)) return null;
    if (isNonNullType(type)) return this.value(owner, field, type.ofType);
    if (isListType(type)) {
      const length = lengths[field.name] ?? 1;
      return Array.from({ length }, () => this.value(owner, field, type.ofType));
    }
    if (isInputObjectType(type)) return this.make(type);
    if (isEnumType(type))
      return choices[`${owner.name}.${field.name}`] ?? type.getValues()[0]?.name;
    if (isReference(this.mutation, field)) return this.scene[sceneName(this.mutation, field.name)];
    return this.scalar(owner, field.name, type.name);
  }

  private scalar(owner: GraphQLInputObjectType, name: string, typeName: string): unknown {
    const made = clientMade[`${this.mutation.name}.${name}`];
    if (typeName === 'ID') return newId(made ?? this.newPrefix(owner));
    if (typeName === 'String') return this.text(name);
    if (typeName === 'Int') return 1;
    // A price on request goes with no tiers.
    if (typeName === 'Boolean') return name !== 'isOnRequest';
    if (typeName === 'Decimal') return '1';
    if (typeName === 'DateTime') return `2026-0${name === 'validFrom' ? 4 : 5}-01T00:00:00.000Z`;
    if (typeName === 'Date') return '2026-06-01';
    if (typeName === 'CurrencyCode') return 'CNY';
    if (typeName === 'JSON') return {};
    throw new Error(`no value for ${owner.name}.${name}: ${typeName}`);
  }

  private text(name: string): string {
    if (/email/i.test(name)) return `${unique('somebody')}@example.com`;
    return texts[name] ?? unique(name);
  }

  /** The prefix of the thing that is made, told by what the mutation answers with. */
  private newPrefix(owner: GraphQLInputObjectType): string {
    const payload = getNamedType(this.mutation.type);
    const results = isObjectType(payload) ? Object.values(payload.getFields()) : [];
    const types = results.map((field) => getNamedType(field.type).name);
    const said = [owner.name, this.mutation.name, ...types].flatMap((n) => prefixes[n] ?? []);
    const kind = Object.entries(idKinds).find(([, { type }]) => types.includes(type));
    const prefix = said[0] ?? kind?.[0];
    if (!prefix) throw new Error(`no prefix for the id that ${this.mutation.name} makes`);
    return prefix;
  }
}
