// The answer at a glance: which of what is compared costs least, which comes first.
import { Trans } from '@lingui/react/macro';
import { Tag } from './Tag.js';

export function BestTag({ of }: { of: 'price' | 'time' }) {
  return (
    <Tag tone="green" isSmall>
      {of === 'price' ? <Trans>Lowest price</Trans> : <Trans>Soonest</Trans>}
    </Tag>
  );
}
