// Units in the order of their tree, for tables and choices.
export interface UnitPlace {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
  readonly parent: { readonly id: string } | null;
}

export type Placed<Unit> = Unit & { readonly depth: number };

/** Archived ones last. */
const byName = (a: UnitPlace, b: UnitPlace) =>
  Number(a.isArchived) - Number(b.isArchived) || a.name.localeCompare(b.name);

/** Depth first, by name; those whose parent is not among them come first as if they had none. */
export function inTreeOrder<Unit extends UnitPlace>(units: readonly Unit[]): Placed<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const parentOf = ({ parent }: Unit) => (parent && known.has(parent.id) ? parent.id : null);
  const below = (parentId: string | null, depth: number): Placed<Unit>[] =>
    units
      .filter((unit) => parentOf(unit) === parentId)
      .sort(byName)
      .flatMap((unit) => [{ ...unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** For a choice: active units, each with those above it: "Works › Assembly". */
export function unitChoices(units: readonly UnitPlace[]) {
  const path: string[] = [];
  return inTreeOrder(units.filter(({ isArchived }) => !isArchived)).map(({ id, name, depth }) => {
    path.splice(depth, Infinity, name);
    return { value: id, label: path.join(' › ') };
  });
}
