// Finds offers of the vendor by its own number, to put them into a list.
import { Trans, useLingui } from '@lingui/react/macro';
import { Box, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Dialog } from '../../ui/Dialog.js';
import { Icon } from '../../ui/icons.js';
import { unbroken } from '../../ui/unbroken.js';
import { EntryButton } from './EntryButton.js';
import { OffersToPriceQuery } from './pricing.queries.js';

interface Props {
  vendorId: string;
  priceListId: string;
  currencyCode: string;
}

const waitMs = 200;

export function AddOffers(props: Props) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" fz="sm" leftSection={<Icon name="plus" size={15} />} onClick={open}>
        <Trans>Add offers</Trans>
      </Button>
      <Dialog isOpen={isOpen} onClose={close} size="lg" title={t`Add offers`}>
        {isOpen && <Found {...props} />}
      </Dialog>
    </>
  );
}

function Found({ vendorId, priceListId, currencyCode }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), waitMs);
  const { data } = useGraph(OffersToPriceQuery, { vendorId, text: wanted || null });
  const node = data?.node;
  const offers = node && 'ownOffers' in node ? present(node.ownOffers?.nodes) : [];
  return (
    <Stack gap="sm" pt={4}>
      <TextInput
        aria-label={t`Number, part number or name`}
        placeholder={t`Number or name`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<Icon name="search" size={16} />}
        data-autofocus
      />
      {offers.map((offer) => (
        <Group key={offer.id} justify="space-between" wrap="nowrap" gap="sm">
          <div>
            <Text fw={600} size="sm">
              {unbroken(format.text(offer.product?.name))}
            </Text>
            <Text size="xs" c="dimmed">
              {offer.vendorSku ?? offer.product?.mpn}
            </Text>
          </div>
          <Box flex="none">
            <EntryButton priceListId={priceListId} currencyCode={currencyCode} offer={offer} />
          </Box>
        </Group>
      ))}
      {data && offers.length === 0 && (
        <Text c="dimmed">
          <Trans>No offers here</Trans>
        </Text>
      )}
    </Stack>
  );
}
