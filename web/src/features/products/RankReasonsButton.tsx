// "Why here?": how an offer stands in each criterion of the order beside the one below it, and what decided.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  OfferRankCriterion,
  ProductUnit,
  RankReasons_RankedOfferFragment as Ranked,
} from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Dialog } from '../../ui/Dialog.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { Tag } from '../../ui/Tag.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { useViewer } from '../../ui/use-viewer.js';
import classes from './OfferComparison.module.css';

const RankReasonsFragment = graphql(`
  fragment RankReasons_RankedOffer on RankedOffer {
    problems
    rankExplanation {
      criterion
      isDecisive
      aboveLowestPercent
      dispatchDays
      availableQuantity
      unitPrice {
        amount
        currencyCode
      }
    }
  }
`);

type Reason = Ranked['rankExplanation'][number];

interface Props {
  rank: number;
  /** What they are compared for. */
  quantity: number;
  unit: ProductUnit;
  offer: FragmentType<typeof RankReasonsFragment>;
  /** The one below it; nothing for the last. */
  next: FragmentType<typeof RankReasonsFragment> | undefined;
}

export function RankReasonsButton({ rank, quantity, unit, ...props }: Props) {
  const offer = readFragment(RankReasonsFragment, props.offer);
  const next = props.next && readFragment(RankReasonsFragment, props.next);
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const decisive = offer.rankExplanation.find(({ isDecisive }) => isDecisive);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        data-inline
        px={0}
        className={classes.why}
        onClick={open}
        title={t`Why is this number ${rank}?`}
      >
        <Trans>No. {rank}</Trans>
        {decisive && next && (
          <>
            {' · '}
            <Advantage
              of={decisive.criterion}
              below={rank + 1}
              isAboutStock={next.problems.includes('OUT_OF_STOCK')}
            />
          </>
        )}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} size="lg" title={t`How offers are put in order`}>
        {isOpen && (
          <Explained rank={rank} quantity={quantity} unit={unit} offer={offer} next={next} />
        )}
      </Dialog>
    </>
  );
}

interface AdvantageProps {
  of: OfferRankCriterion;
  below: number;
  /** What keeps the one below from being ordered is that it has too few. */
  isAboutStock: boolean;
}

/** What it has over the one below it, in a few words. */
function Advantage({ of, below, isAboutStock }: AdvantageProps) {
  const words: Record<OfferRankCriterion, ReactNode> = {
    ORDERABLE: isAboutStock ? (
      <Trans>enough in stock, unlike No. {below}</Trans>
    ) : (
      <Trans>can be ordered, unlike No. {below}</Trans>
    ),
    CURRENCY: <Trans>usual currency, unlike No. {below}</Trans>,
    PRICE_STEP: <Trans>cheaper than No. {below}</Trans>,
    DISPATCH: <Trans>sooner than No. {below}</Trans>,
    PRICE: <Trans>slightly cheaper than No. {below}</Trans>,
    STOCK: <Trans>more in stock than No. {below}</Trans>,
    AGE: <Trans>longer on offer than No. {below}</Trans>,
  };
  return words[of];
}

interface ExplainedProps {
  rank: number;
  quantity: number;
  unit: ProductUnit;
  offer: Ranked;
  next: Ranked | undefined;
}

function Explained({ rank, quantity, unit, offer, next }: ExplainedProps) {
  const { t } = useLingui();
  const textOf = useQuantityText();
  const { data } = useViewer();
  const count = textOf(quantity, unit);
  const rows = offer.rankExplanation
    .map((reason, index) => ({ reason, below: next?.rankExplanation[index] }))
    // Age has nothing to show: it is told only where nothing else decides.
    .filter(({ reason }) => reason.criterion !== 'AGE' || reason.isDecisive);
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'criterion',
      header: t`Criterion`,
      cell: ({ reason }) => <Criterion of={reason.criterion} />,
    },
    {
      key: 'own',
      header: t`No. ${rank}`,
      cell: ({ reason }) => (
        <span className={reason.isDecisive ? classes.decisive : undefined}>
          <Standing of={offer} reason={reason} unit={unit} />
        </span>
      ),
    },
  ];
  if (next) {
    const below = rank + 1;
    columns.push({
      key: 'next',
      header: t`No. ${below}`,
      cell: ({ below: reason }) => reason && <Standing of={next} reason={reason} unit={unit} />,
    });
  }
  columns.push({
    key: 'outcome',
    header: t`Outcome`,
    cell: ({ reason }) =>
      reason.isDecisive && (
        <Tag tone="green" isSmall>
          <Trans>Decides</Trans>
        </Tag>
      ),
  });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        <Trans>
          All vendors are treated alike. The criteria are asked from top to bottom; the first in
          which two offers differ decides.
        </Trans>
      </Text>
      <Text size="sm" c="dimmed">
        {data?.viewer ? (
          <Trans>Prices are your company's for {count}.</Trans>
        ) : (
          <Trans>Prices are the public ones for {count}.</Trans>
        )}
      </Text>
      <DataTable
        label={t`How offers are put in order`}
        columns={columns}
        rows={rows}
        rowKey={({ reason }) => reason.criterion}
      />
    </Stack>
  );
}

function Criterion({ of }: { of: OfferRankCriterion }) {
  const words: Record<OfferRankCriterion, ReactNode> = {
    ORDERABLE: <Trans>Can be ordered at this quantity</Trans>,
    CURRENCY: <Trans>Currency of most offers</Trans>,
    PRICE_STEP: <Trans>Unit price, in steps of 2% above the lowest</Trans>,
    DISPATCH: <Trans>Lead time</Trans>,
    PRICE: <Trans>Exact unit price</Trans>,
    STOCK: <Trans>Available now</Trans>,
    AGE: <Trans>Longest on offer</Trans>,
  };
  return words[of];
}

interface StandingProps {
  of: Ranked;
  reason: Reason;
  unit: ProductUnit;
}

function Standing({ of, reason, unit }: StandingProps) {
  const format = useFormat();
  const textOf = useQuantityText();
  const {
    criterion,
    unitPrice,
    aboveLowestPercent,
    dispatchDays: days,
    availableQuantity,
  } = reason;
  if (criterion === 'ORDERABLE') return <Problem code={of.problems[0]} />;
  if (criterion === 'CURRENCY') return priceOf(of)?.currencyCode ?? '—';
  if (criterion === 'PRICE') return <UnitPriceText value={unitPrice} />;
  if (criterion === 'PRICE_STEP') {
    if (typeof aboveLowestPercent !== 'number') return '—';
    const percent = format.number(aboveLowestPercent);
    return aboveLowestPercent === 0 ? <Trans>The lowest, or near it</Trans> : `+${percent}%`;
  }
  if (criterion === 'DISPATCH') {
    return typeof days === 'number' ? (
      <Plural value={days} _0="at once" one="# day" other="# days" />
    ) : (
      <Trans>Unknown</Trans>
    );
  }
  if (criterion === 'STOCK') {
    return typeof availableQuantity === 'number' ? (
      textOf(availableQuantity, unit)
    ) : (
      <Trans>Made to order</Trans>
    );
  }
  return '';
}

const priceOf = ({ rankExplanation }: Ranked) =>
  rankExplanation.find(({ unitPrice }) => unitPrice)?.unitPrice;

function Problem({ code }: { code: string | undefined }) {
  const words: Record<string, ReactNode> = {
    BELOW_MINIMUM: <Trans>Below the minimum</Trans>,
    NOT_A_MULTIPLE: <Trans>Not a multiple</Trans>,
    OUT_OF_STOCK: <Trans>Too few in stock</Trans>,
    ON_REQUEST: <Trans>Price on request</Trans>,
    CONTRACT_ONLY: <Trans>By contract only</Trans>,
    NOT_PRICED: <Trans>No price</Trans>,
    VENDOR_UNAVAILABLE: <Trans>Vendor did not answer</Trans>,
  };
  if (!code) return <Trans>Yes</Trans>;
  return words[code] ?? <Trans>No</Trans>;
}
