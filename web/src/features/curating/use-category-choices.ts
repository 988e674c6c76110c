// The category tree as a list in its order, each with its path in words and its place among its siblings.
import type { CategoryChoicesQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { CategoryChoicesQuery } from './curating.queries.js';

type Branch = NonNullable<Answer['categoryTree']>[number];

export interface CategoryChoice extends Branch {
  parentId: string | null;
  /** Its place among its siblings. */
  position: number;
  siblingCount: number;
  path: string;
  isRetired: boolean;
}

export function useCategoryChoices() {
  const format = useFormat();
  const result = useGraph(CategoryChoicesQuery, {}, { typenames: ['Category'] });
  return { result, choices: placed(result.data?.categoryTree ?? [], format.text) };
}

function placed(tree: readonly Branch[], textOf: (name: Branch['name']) => string) {
  const above: CategoryChoice[] = [];
  const siblings = new Map<string | null, CategoryChoice[]>();
  const choices = tree.map((branch): CategoryChoice => {
    const parent = branch.depth === 0 ? undefined : above[branch.depth - 1];
    const parentId = parent?.id ?? null;
    const besides = siblings.get(parentId) ?? [];
    const label = textOf(branch.name);
    const choice: CategoryChoice = {
      ...branch,
      parentId,
      position: besides.length,
      siblingCount: 0,
      path: parent ? `${parent.path} / ${label}` : label,
      isRetired: branch.retiredAt !== null,
    };
    above[branch.depth] = choice;
    siblings.set(parentId, [...besides, choice]);
    return choice;
  });
  for (const choice of choices) choice.siblingCount = siblings.get(choice.parentId)?.length ?? 1;
  return choices;
}
