// The category tree as a flat list in its order, each with its path in words; four levels are asked for.
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { CategoryBranchFragment, CategoryChoicesQuery } from './curating.queries.js';

type Branch = FragmentType<typeof CategoryBranchFragment> & { children?: readonly Branch[] };

export interface CategoryChoice {
  id: string;
  slug: string;
  name: { zhCN: string | null; en: string | null };
  parentId: string | null;
  /** Its place among its siblings. */
  position: number;
  siblingCount: number;
  depth: number;
  path: string;
  isRetired: boolean;
}

export function useCategoryChoices() {
  const format = useFormat();
  const result = useGraph(CategoryChoicesQuery, {}, { typenames: ['Category'] });
  const walk = (branches: readonly Branch[], parent?: CategoryChoice): CategoryChoice[] =>
    branches.flatMap((branch, position) => {
      const { id, slug, name, retiredAt } = readFragment(CategoryBranchFragment, branch);
      const label = format.text(name);
      const own: CategoryChoice = {
        id,
        slug,
        name,
        position,
        siblingCount: branches.length,
        parentId: parent?.id ?? null,
        depth: parent ? parent.depth + 1 : 0,
        path: parent ? `${parent.path} / ${label}` : label,
        isRetired: retiredAt !== null,
      };
      return [own, ...walk(branch.children ?? [], own)];
    });
  return { result, choices: walk((result.data?.categories ?? []) as readonly Branch[]) };
}
