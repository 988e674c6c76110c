// Goes to other conditions of the same search, without jumping to the top.
import { useNavigate } from '@tanstack/react-router';
import type { SearchParams } from '../../data/search-params.js';

export function useShowSearch() {
  const navigate = useNavigate();
  return (params: SearchParams) =>
    void navigate({ to: '/search', search: params, resetScroll: false, replace: true });
}
