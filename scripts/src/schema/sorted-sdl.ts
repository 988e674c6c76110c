// SDL in one order, whatever the order of imports: definitions, fields and values by name; arguments and
// input fields as their authors wrote them. A regenerated contract differs only where it changed.
import { type ASTNode, Kind, parse, print, visit } from 'graphql';

type Named = ASTNode & { readonly name: { readonly value: string } };

const byName = <T extends ASTNode>(nodes: readonly T[] | undefined): T[] =>
  [...(nodes ?? [])].sort((a, b) =>
    compare((a as unknown as Named).name.value, (b as unknown as Named).name.value),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Roots first, then types by name; the schema's own links before all. */
function place(node: ASTNode): string {
  if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return '0';
  const name = (node as Named).name.value;
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return `1${name}`;
  return /^(Query|Mutation|Subscription)$/.test(name) ? `2${name}` : `3${name}`;
}

export function sortedSdl(sdl: string): string {
  const sorted = visit(parse(sdl, { noLocation: true }), {
    Document: {
      leave: (node) => ({
        ...node,
        definitions: [...node.definitions].sort((a, b) => compare(place(a), place(b))),
      }),
    },
    ObjectTypeDefinition: {
      leave: (node) => ({
        ...node,
        fields: byName(node.fields),
        interfaces: byName(node.interfaces),
      }),
    },
    InterfaceTypeDefinition: {
      leave: (node) => ({
        ...node,
        fields: byName(node.fields),
        interfaces: byName(node.interfaces),
      }),
    },
    EnumTypeDefinition: { leave: (node) => ({ ...node, values: byName(node.values) }) },
    UnionTypeDefinition: { leave: (node) => ({ ...node, types: byName(node.types) }) },
  });
  return `${print(sorted)}\n`;
}
