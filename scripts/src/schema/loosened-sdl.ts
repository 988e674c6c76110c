// What a subgraph adds to the roots or to another subgraph's entity is nullable in the whole graph, whatever
// it promises for itself: when it does not answer, the rest of the page must stand. Done here once for all,
// so that no author can forget it; inside its own response a subgraph stays as strict as it likes.
import { idKinds } from '@agora/schema/ids.js';
import { type ASTNode, type FieldDefinitionNode, Kind, parse, print, visit } from 'graphql';

const owners = new Map<string, string>(
  Object.values(idKinds).map(({ type, owner }) => [type, owner]),
);

export function loosenedSdl(name: string, sdl: string): string {
  const isForeign = (type: string) => owners.has(type) && owners.get(type) !== name;
  const isLoose = (type: string) => type === 'Query' || type === 'Mutation' || isForeign(type);
  const loosen = (node: {
    readonly name: { readonly value: string };
    readonly fields?: readonly FieldDefinitionNode[];
  }) => (isLoose(node.name.value) ? { ...node, fields: node.fields?.map(nullable) } : undefined);
  const loose = visit(parse(sdl, { noLocation: true }) as ASTNode, {
    ObjectTypeDefinition: loosen,
    ObjectTypeExtension: loosen,
  });
  return print(loose);
}

/** The key stays: an entity without its id is no reference. */
function nullable(field: FieldDefinitionNode): FieldDefinitionNode {
  const isKept = field.name.value === 'id' || field.type.kind !== Kind.NON_NULL_TYPE;
  return isKept ? field : { ...field, type: field.type.type };
}
