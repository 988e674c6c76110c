// What an outsider might get hold of: the valid ids, slugs and texts of a market, by kind. Things that belong
// together are kept together as scenes, so that generated inputs fit.
import { prefixOf } from '@agora/kernel/ids.js';
import { typeOfPrefix } from '@agora/schema/ids.js';

/** Names of input fields with values that fit together: `{ orderId: 'ord_…', orderLineId: 'oli_…' }`. */
export type Scene = Readonly<Record<string, string>>;

export class KnownThings {
  private readonly scenes: Scene[] = [];
  readonly slugs = new Set<string>();
  readonly texts = new Set<string>();
  readonly partNumbers = new Set<string>();

  add(scene: Scene): void {
    this.scenes.push(scene);
  }

  /** All ids of a GraphQL type. */
  idsOf(typeName: string): string[] {
    const ids = this.scenes.flatMap((scene) => Object.values(scene));
    return [...new Set(ids)].filter((id) => typeOfPrefix(prefixOf(id) ?? '') === typeName);
  }

  /** Every way to give values to these fields: what is in a scene from there, the rest from the first. */
  valuesFor(fields: readonly string[]): Scene[] {
    const usual = new Map<string, string>();
    for (const scene of [...this.scenes].reverse()) {
      for (const [name, value] of Object.entries(scene)) usual.set(name, value);
    }
    const found = this.scenes
      .filter((scene) => fields.some((field) => field in scene))
      .map((scene) => fields.map((field) => [field, scene[field] ?? usual.get(field) ?? '']));
    const unique = new Map(found.map((values) => [JSON.stringify(values), values]));
    const missing = fields.filter((field) => !usual.has(field));
    if (missing.length > 0) throw new Error(`no valid id known for ${missing.join(', ')}`);
    return [...unique.values()].map((values) => Object.fromEntries(values));
  }
}
