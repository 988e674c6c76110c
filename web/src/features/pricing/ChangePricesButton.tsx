// Changes many prices alike: first what would become of them, then the change itself.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogFoot } from '../../ui/DialogFoot.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { ChangePreview, type Terms } from './ChangePreview.js';
import { startOfDay } from './NewPriceListButton.js';
import { basisPointsOf } from './percent-text.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

interface Props {
  vendorId: string;
  lists: readonly { id: string; name: string }[];
}

const placesUsual = '4';

export function ChangePricesButton({ vendorId, lists }: Props) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" fz="sm" variant="default" onClick={open}>
        <Trans>Change many prices</Trans>
      </Button>
      <Dialog isOpen={isOpen} onClose={close} size="xl" title={t`Change many prices`}>
        {isOpen && <ChangeForm vendorId={vendorId} lists={lists} onDone={close} />}
      </Dialog>
    </>
  );
}

function ChangeForm({ vendorId, lists, onDone }: Props & { onDone: () => void }) {
  const { t } = useLingui();
  const verbs = pricingVerbs(vendorId);
  const verb = useVerb(verbs.schedulePrices, pricingTypenames);
  const [id] = useState(() => newId(verbs.changePrefix));
  const [listId, setListId] = useState('');
  const [text, setText] = useState('');
  const [percent, setPercent] = useState('');
  const [places, setPlaces] = useState(placesUsual);
  const [day, setDay] = useState('');
  const [previewed, setPreviewed] = useState<Terms | null>(null);
  const [count, setCount] = useState(0);
  const percentBasisPoints = basisPointsOf(percent);
  const terms: Terms | null = percentBasisPoints
    ? {
        priceListId: listId || null,
        text: text.trim() || null,
        percentBasisPoints,
        decimalPlaces: Number(places),
      }
    : null;
  const isPreviewed = terms !== null && JSON.stringify(terms) === JSON.stringify(previewed);
  const apply = async () => {
    if (!terms) return;
    const effectiveAt = startOfDay(day);
    const input = { id, vendorId, ...terms, effectiveAt, expectedPriceCount: count };
    if (await verb.run(input)) onDone();
  };
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t`Which prices`}
          data-autofocus
          data={[
            { value: '', label: t`Public tiers` },
            ...lists.map((list) => ({ value: list.id, label: list.name })),
          ]}
          value={listId}
          onChange={(event) => setListId(event.currentTarget.value)}
        />
        <TextInput
          label={t`Only with this in your own number`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextInput
          label={t`Adjustment`}
          placeholder="+3"
          rightSection="%"
          rightSectionPointerEvents="none"
          inputMode="decimal"
          value={percent}
          error={percent && !terms ? t`For example 3 or -2.5` : null}
          onChange={(event) => setPercent(event.currentTarget.value)}
        />
        <NativeSelect
          label={t`Decimal places`}
          data={['0', '1', '2', '3', '4', '5', '6']}
          value={places}
          onChange={(event) => setPlaces(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t`Valid from`}
          description={t`Empty: at once`}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </SimpleGrid>
      {isPreviewed && previewed && (
        <ChangePreview vendorId={vendorId} terms={previewed} onCount={setCount} />
      )}
      <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
      <DialogFoot onLeave={onDone}>
        {isPreviewed ? (
          <Button loading={verb.isRunning} disabled={count === 0} onClick={() => void apply()}>
            <Plural value={count} one="Change # price" other="Change # prices" />
          </Button>
        ) : (
          <Button variant="light" disabled={!terms} onClick={() => setPreviewed(terms)}>
            <Trans>Preview</Trans>
          </Button>
        )}
      </DialogFoot>
    </Stack>
  );
}
