// Goes to other conditions of the same search, without jumping to the top: what was pressed shows it first, then the
// page follows.
import { useNavigate } from '@tanstack/react-router';
import { readSearchParams, type SearchParams } from '../../data/search-params.js';
import { afterFrame } from '../../ui/after-frame.js';

type Change = (now: SearchParams) => SearchParams;

/** A change is of the conditions that hold by then: two in a row are both kept. */
export function useShowSearch(): (change: Change) => void {
  const navigate = useNavigate();
  return (change) =>
    afterFrame(
      () =>
        void navigate({
          to: '/search',
          search: (now) => change(readSearchParams(now)),
          resetScroll: false,
          replace: true,
        }),
    );
}
