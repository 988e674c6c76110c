// Saying whether the seller takes orders: open, on holiday from and until a day, or closed for now.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SellerAvailability } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { Segments } from '../../ui/Segments.js';
import { useStateOptions } from '../../ui/StateBadge.js';
import { SetSellerAvailability } from './selling-verbs.js';

interface Props {
  seller: {
    id: string;
    availability: SellerAvailability;
    availabilityNote: { zhCN: string | null; en: string | null } | null;
  };
}

/** Midnight here of a day as the browser writes it. */
const midnightOf = (day: string) => (day ? new Date(`${day}T00:00:00`).toISOString() : null);

export function AvailabilityButton({ seller }: Props) {
  const { t } = useLingui();
  const verb = useVerb(SetSellerAvailability, ['Seller', 'SellerOffer']);
  const brief = t({ message: 'Open', context: 'for orders' });
  // Three choices beside each other on a phone: the commonest is one word there.
  const options = useStateOptions('availability').map((option) =>
    option.value === 'OPEN' ? { ...option, label: brief } : option,
  );
  const [availability, setAvailability] = useState(seller.availability);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [zhCN, setZhCN] = useState(seller.availabilityNote?.zhCN ?? '');
  const [en, setEn] = useState(seller.availabilityNote?.en ?? '');
  const note =
    zhCN.trim() || en.trim() ? { zhCN: zhCN.trim() || null, en: en.trim() || null } : null;
  const say = async () => {
    const days = { from: midnightOf(from), until: midnightOf(until) };
    const holiday = availability === 'HOLIDAY' ? days : {};
    const input = { sellerId: seller.id, availability, ...holiday, note };
    return (await verb.run(input)) !== null;
  };
  return (
    <ActionDialog
      label={t`Change`}
      title={t`Taking orders`}
      explanation={
        <Trans>
          While you take no orders your offers are not on the market; what was ordered goes on.
          After a holiday they come back by themselves.
        </Trans>
      }
      verb={verb}
      button={{ variant: 'default', size: 'compact-sm' }}
      isReady={availability !== 'HOLIDAY' || isFilled(until)}
      onConfirm={say}
    >
      <Stack gap="sm">
        <Segments
          label={t`Availability`}
          isFullWidth
          segments={options}
          value={availability}
          onChange={(value) => setAvailability(value as SellerAvailability)}
        />
        {availability === 'HOLIDAY' && (
          <Group grow>
            <TextInput
              type="date"
              label={t`From (empty: now)`}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              required
              label={t`Open again on`}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          </Group>
        )}
        {availability !== 'OPEN' && (
          <>
            <Textarea
              label={t`What buyers read, in Chinese`}
              autosize
              value={zhCN}
              onChange={(event) => setZhCN(event.currentTarget.value)}
            />
            <Textarea
              label={t`What buyers read, in English`}
              autosize
              value={en}
              onChange={(event) => setEn(event.currentTarget.value)}
            />
          </>
        )}
      </Stack>
    </ActionDialog>
  );
}
