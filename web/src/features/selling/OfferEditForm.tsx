// What an edit of many offers changes, what would become of them, and the edit itself; loaded by its button.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OfferEditTermsInput } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { DialogFoot } from '../../ui/DialogFoot.js';
import { isSound } from '../../ui/is-sound.js';
import { notify } from '../../ui/notify.js';
import { UserErrors } from '../../ui/UserErrors.js';
import type { EditedOffers } from './edited-offers.js';
import { OfferEditRows } from './OfferEditRows.js';
import { offerFilterOf } from './selling.queries.js';
import { EditSellerOffers } from './standing-verbs.js';

/** "3" → 300, "-0.5" → -50; null when it is no percentage. */
function basisPointsFrom(typed: string): number | null {
  const match = /^([+-]?)(\d{1,3})(?:\.(\d{1,2}))?$/.exec(typed.trim().replace('%', ''));
  if (!match) return null;
  const points = Number(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  return match[1] === '-' ? -points : points;
}

const wholeFrom = (typed: string) => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null);

interface Props extends EditedOffers {
  onDone: () => void;
  onLeave: () => void;
}

export function OfferEditForm({ sellerId, offerIds, ...props }: Props) {
  const { params, listedCount, onDone, onLeave } = props;
  const { t } = useLingui();
  const verb = useVerb(EditSellerOffers, ['Seller', 'SellerOffer', 'OfferEdit']);
  const [id] = useState(() => newId('oed'));
  const [values, setValues] = useState({ percent: '', stock: '', days: '', step: '' });
  const [previewed, setPreviewed] = useState<OfferEditTermsInput | null>(null);
  const [count, setCount] = useState(0);
  const set = (name: keyof typeof values) => (event: { currentTarget: { value: string } }) =>
    setValues({ ...values, [name]: event.currentTarget.value });
  const step = values.step as 'PUBLISH' | 'PAUSE' | '';
  const terms: OfferEditTermsInput = {
    ...(offerIds ? { offerIds: [...offerIds] } : { filter: offerFilterOf(params) }),
    changes: {
      percentBasisPoints: basisPointsFrom(values.percent) || null,
      onHandQuantity: wholeFrom(values.stock),
      leadTimeDays: wholeFrom(values.days),
      step: step || null,
    },
  };
  const isSomething = Object.values(terms.changes).some((value) => value !== null);
  const isPreviewed = JSON.stringify(terms) === JSON.stringify(previewed);
  const apply = async () => {
    const input = { id, sellerId, ...terms, expectedOfferCount: count };
    if (!(await verb.run(input))) return;
    void notify({ color: 'green', message: t`The edit has begun; its outcome is listed below.` });
    onDone();
  };
  return (
    <Stack gap="md">
      <WhichOffers marked={offerIds} listedCount={listedCount} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t`Price adjustment`}
          placeholder="+3"
          data-number
          data-autofocus
          // The dialog looks for its first field before the code of this one has come.
          autoFocus
          rightSection="%"
          rightSectionPointerEvents="none"
          error={
            values.percent && basisPointsFrom(values.percent) === null && t`For example 3 or -2.5`
          }
          value={values.percent}
          onChange={set('percent')}
        />
        <DecimalInput
          label={t`Units on hand`}
          inputMode="numeric"
          data-number
          pattern="\d{1,9}"
          value={values.stock}
          onChange={(stock) => setValues({ ...values, stock })}
        />
        <DecimalInput
          label={t`Lead time, days`}
          inputMode="numeric"
          data-number
          pattern="\d{1,4}"
          value={values.days}
          onChange={(days) => setValues({ ...values, days })}
        />
        <NativeSelect
          label={t`On the market`}
          data={[
            { value: '', label: t`As it is` },
            { value: 'PUBLISH', label: t`Publish` },
            { value: 'PAUSE', label: t`Pause` },
          ]}
          value={values.step}
          onChange={set('step')}
        />
      </SimpleGrid>
      {previewed && isPreviewed && (
        <OfferEditRows sellerId={sellerId} edit={previewed} onCount={setCount} />
      )}
      <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
      <DialogFoot onLeave={onLeave}>
        {isPreviewed ? (
          <Button loading={verb.isRunning} disabled={count === 0} onClick={() => void apply()}>
            <Plural value={count} one="Change # offer" other="Change # offers" />
          </Button>
        ) : (
          <Button
            variant="light"
            disabled={!isSomething}
            onClick={(event) => isSound(event.currentTarget) && setPreviewed(terms)}
          >
            <Trans>Preview</Trans>
          </Button>
        )}
      </DialogFoot>
    </Stack>
  );
}

interface WhichProps {
  marked: readonly string[] | undefined;
  listedCount: number;
}

function WhichOffers({ marked, listedCount }: WhichProps) {
  return (
    <Text size="sm" c="dimmed">
      {marked ? (
        <Plural
          value={marked.length}
          one="The edit is about the # offer you marked."
          other="The edit is about the # offers you marked."
        />
      ) : (
        <Plural
          value={listedCount}
          one="The edit is about the # offer in your list as it is narrowed now."
          other="The edit is about the # offers in your list as it is narrowed now, 10,000 at most."
        />
      )}
    </Text>
  );
}
