// What a demand counts in is the buyer's own word; the commonest one is said in the reader's language.
import { useLingui } from '@lingui/react/macro';

/** What stands in a new line, whatever language it is shown in. */
export const PIECES = 'pcs';

const pieces = new Set([PIECES, 'pc', 'pieces', '件', '个']);

export function useUnitText() {
  const { t } = useLingui();
  return (unit: string) => (pieces.has(unit.toLowerCase()) ? t`pcs` : unit);
}
