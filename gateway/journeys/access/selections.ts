// Selections of everything: each field of a type and of the types behind it, some levels deep, made from the
// public schema, so that a new field is asked for without anybody thinking of it.
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** What nested fields are asked with, by the argument's name. */
const nestedArguments: Readonly<Record<string, string>> = {
  first: '20',
  quantity: '100',
  change: '{ percentBasisPoints: 300, decimalPlaces: 4 }',
  edit: '{ changes: { leadTimeDays: 9 } }',
};

/** Ways back to what is looked at whole elsewhere: a few fields of it, so that questions stay small. */
const waysBack: Readonly<Record<string, string>> = {
  'vendor of a PriceList': ' { id }',
  'offer of a PriceListEntry': ' { id }',
  'offer of a PriceChangeRow': ' { id }',
  'offer of a OfferEditRow': ' { id }',
  'offer of a OfferReview': ' { id }',
  'seller of a OfferReview': ' { id }',
  'offer of a SellerMessage': ' { id }',
  ownOffers: ' { nodes { id vendorSku tiers { unitPrice { amount } } } }',
};

function wayBack(owner: string, field: string): string | undefined {
  const kind = owner.replace(/^(Store|Seller)(?=PriceList$)/, '');
  return waysBack[field] ?? waysBack[`${field} of a ${kind}`];
}

export class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    /** How many entities may follow each other; pages and amounts do not count. */
    private readonly depth: number,
  ) {}

  /** ` { … }` for a composite type, nothing for a scalar. */
  of(type: GraphQLOutputType): string {
    return this.selection(type, [], this.depth) ?? '';
  }

  /** Undefined where a composite type is too deep, or was met on the way here. */
  private selection(
    outputType: GraphQLOutputType,
    path: readonly string[],
    depth: number,
  ): string | undefined {
    const type = getNamedType(outputType);
    if (!isCompositeType(type)) return '';
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`no rule for ${type.name}`);
    if (path.includes(type.name)) return undefined;
    const isEntity = 'id' in type.getFields();
    if (isEntity && depth === 0) return undefined;
    const below = { path: [...path, type.name], depth: isEntity ? depth - 1 : depth };
    const fields = Object.values(type.getFields())
      // A page's edges hold what its nodes hold.
      .filter((field) => !(type.name.endsWith('Connection') && field.name === 'edges'))
      .flatMap((field) => this.fieldText(field, below) ?? []);
    const fragments = isInterfaceType(type) ? this.fragments(type, below) : [];
    const parts = ['__typename', ...fields, ...fragments];
    return parts.length > 1 ? ` { ${parts.join(' ')} }` : undefined;
  }

  private fieldText(
    field: Field,
    { path, depth }: { path: readonly string[]; depth: number },
    alias = '',
  ): string | undefined {
    const selection =
      wayBack(path.at(-1) ?? '', field.name) ?? this.selection(field.type, path, depth);
    if (selection === undefined) return undefined;
    const args = field.args.flatMap((arg) => {
      const value = nestedArguments[arg.name];
      if (value) return [`${arg.name}: ${value}`];
      if (isRequiredArgument(arg)) throw new Error(`no value for ${field.name}(${arg.name})`);
      return [];
    });
    const given = args.length > 0 ? `(${args.join(', ')})` : '';
    return `${alias}${field.name}${given}${selection}`;
  }

  /** What each implementation has besides; under names of its own, since types may differ. */
  private fragments(
    type: GraphQLInterfaceType,
    below: { path: readonly string[]; depth: number },
  ): string[] {
    const common = type.getFields();
    return this.schema.getPossibleTypes(type).flatMap((possible) => {
      if (below.path.includes(possible.name)) return [];
      const inside = { ...below, path: [...below.path, possible.name] };
      const own = Object.values(possible.getFields()).filter(({ name }) => !(name in common));
      const texts = own.flatMap(
        (field) => this.fieldText(field, inside, `${possible.name}_${field.name}: `) ?? [],
      );
      return texts.length > 0 ? [`... on ${possible.name} { ${texts.join(' ')} }`] : [];
    });
  }
}
