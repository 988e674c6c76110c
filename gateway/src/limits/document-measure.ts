// Measures a document against the public schema before anything is planned. Each fragment is measured once,
// so a document cannot make its own measuring expensive.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Objects assumed in a list that has no `first`. */
const plainListSize = 10;

export interface Measure {
  depth: number;
  fieldCount: number;
  aliasCount: number;
  directiveCount: number;
  rootFieldCount: number;
  pageSize: number;
  /** Objects the answer may hold. */
  cost: number;
  /** Objects of each row of connections whose page is asked for further up. */
  rowCost: number;
}

type Variables = Readonly<Record<string, unknown>>;

const nothing: Measure = {
  depth: 0,
  fieldCount: 0,
  aliasCount: 0,
  directiveCount: 0,
  rootFieldCount: 0,
  pageSize: 0,
  cost: 0,
  rowCost: 0,
};

/** The largest of the document's operations in each respect. */
export function measureDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): Measure {
  const meter = new Meter(schema, document, variables);
  return document.definitions.reduce((largest, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const root = schema.getRootType(definition.operation) ?? undefined;
    const defaults = Object.fromEntries(
      (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
      ),
    );
    const measure = meter.measure(definition.selectionSet, root, { ...defaults, ...variables });
    measure.cost += measure.rowCost;
    measure.directiveCount += definition.directives?.length ?? 0;
    return largestOf(largest, measure);
  }, nothing);
}

class Meter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Measure>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.fragments.set(definition.name.value, definition);
      }
    }
  }

  measure(set: SelectionSetNode, type: GraphQLCompositeType | undefined, variables: Variables) {
    this.variables = variables;
    this.measured.clear();
    return this.selections(set, type);
  }

  private selections(set: SelectionSetNode, type: GraphQLCompositeType | undefined): Measure {
    const sum = { ...nothing };
    for (const selection of set.selections) {
      sum.directiveCount += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) add(sum, this.field(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        add(sum, this.fragment(selection.name.value));
      } else {
        const condition = selection.typeCondition?.name.value;
        add(
          sum,
          this.selections(selection.selectionSet, condition ? this.typeNamed(condition) : type),
        );
      }
    }
    return sum;
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known) return known;
    // Put before it is measured: a fragment that spreads itself ends here, and validation refuses it.
    this.measured.set(name, nothing);
    const fragment = this.fragments.get(name);
    if (!fragment) return nothing;
    const type = this.typeNamed(fragment.typeCondition.name.value);
    const measure = this.selections(fragment.selectionSet, type);
    this.measured.set(name, measure);
    return measure;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType | undefined): Measure {
    const own = { ...nothing, fieldCount: 1, rootFieldCount: 1, aliasCount: node.alias ? 1 : 0 };
    if (node.name.value.startsWith('__')) return this.introspection(node, own);
    const field = fieldOf(parent, node.name.value);
    const first = this.firstOf(node, field);
    own.pageSize = first ?? 0;
    own.depth = 1;
    if (!node.selectionSet) return own;
    const type = field && getNamedType(field.type);
    const inner = this.selections(node.selectionSet, isCompositeType(type) ? type : undefined);
    return {
      depth: inner.depth + 1,
      fieldCount: inner.fieldCount + 1,
      aliasCount: inner.aliasCount + own.aliasCount,
      directiveCount: inner.directiveCount,
      rootFieldCount: 1,
      pageSize: Math.max(own.pageSize, inner.pageSize),
      ...costOf(field, parent, first, inner),
    };
  }

  /** Introspection reads the schema in memory, and graphql's own rule bounds its nesting. */
  private introspection(node: FieldNode, own: Measure): Measure {
    if (!node.selectionSet) return own;
    const inner = this.selections(node.selectionSet, undefined);
    add(own, { ...inner, depth: 0, cost: 0, rowCost: 0, rootFieldCount: 0 });
    return own;
  }

  /** The page size asked for; undefined when the field is not paged. */
  private firstOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined) {
    const argument = field?.args.find((arg) => arg.name === 'first');
    if (!argument) return undefined;
    const value = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    const given = value?.kind === Kind.VARIABLE ? this.variables[value.name.value] : undefined;
    const first = given ?? argument.defaultValue;
    return typeof first === 'number' ? Math.max(1, first) : plainListSize;
  }

  private typeNamed(name: string): GraphQLCompositeType | undefined {
    const type = this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function fieldOf(type: GraphQLCompositeType | undefined, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** A field with `first` is a connection, a list, or an answer whose connections have that page. */
function costOf(
  field: GraphQLField<unknown, unknown> | undefined,
  parent: GraphQLCompositeType | undefined,
  first: number | undefined,
  { cost, rowCost }: Measure,
): Pick<Measure, 'cost' | 'rowCost'> {
  if (!field) return { cost: 1 + cost, rowCost };
  if (getNamedType(field.type).name.endsWith('Connection')) {
    if (first === undefined) return { cost: 1, rowCost: cost + rowCost };
    return { cost: 1 + cost * first, rowCost: rowCost * first };
  }
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (first !== undefined && !isListType(type)) {
    return { cost: 1 + cost + rowCost * first, rowCost: 0 };
  }
  // The size of a connection's own lists is its `first`, which is counted with the connection.
  const isPlainList = isListType(type) && !parent?.name.endsWith('Connection');
  const count = first ?? (isPlainList ? plainListSize : 1);
  return { cost: count * (1 + cost), rowCost: count * rowCost };
}

function add(sum: Measure, other: Measure): void {
  sum.depth = Math.max(sum.depth, other.depth);
  sum.pageSize = Math.max(sum.pageSize, other.pageSize);
  sum.fieldCount += other.fieldCount;
  sum.aliasCount += other.aliasCount;
  sum.directiveCount += other.directiveCount;
  sum.rootFieldCount += other.rootFieldCount;
  sum.cost += other.cost;
  sum.rowCost += other.rowCost;
}

function largestOf(a: Measure, b: Measure): Measure {
  const keys = Object.keys(nothing) as (keyof Measure)[];
  return Object.fromEntries(
    keys.map((key) => [key, Math.max(a[key], b[key])]),
  ) as unknown as Measure;
}
