// Keeps the conditions shown under a name, for the member who is signed in.
import { lazy, Suspense } from 'react';
import { conditionCount, type SearchParams } from '../../data/search-params.js';
import { useViewer } from '../../ui/use-viewer.js';

const SearchKeeper = lazy(() =>
  import('./SearchKeeper.js').then((module) => ({ default: module.SearchKeeper })),
);

export function SaveSearchButton({ params }: { params: SearchParams }) {
  const { data } = useViewer();
  const isWorthIt = Boolean(params.q || params.category || conditionCount(params) > 0);
  if (!data?.viewer || !isWorthIt) return null;
  return (
    <Suspense>
      <SearchKeeper params={params} />
    </Suspense>
  );
}
