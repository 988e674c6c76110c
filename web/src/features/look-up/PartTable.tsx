// A row for each number of the list: what it is, from whom, at which price; choices where there are some.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, NativeSelect, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Icon } from '../../ui/icons.js';
import { TextLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { unbroken } from '../../ui/unbroken.js';
import { useQuantityText, useUnitWord } from '../../ui/use-quantity-text.js';
import { useViewer } from '../../ui/use-viewer.js';
import { OfferChoice } from './OfferChoice.js';
import {
  type Finding,
  findingOf,
  type Match,
  matchOf,
  offerOf,
  type PartLine,
  type Row,
} from './part-list.js';

interface Props {
  lines: readonly PartLine[];
  rows: ReadonlyMap<string, Row>;
  isStale: boolean;
  /** Null takes the line out. */
  onChange: (key: string, to: Partial<PartLine> | null) => void;
}

export function PartTable({ lines, rows, isStale, onChange }: Props) {
  const { t } = useLingui();
  const wordOf = useUnitWord();
  const isMember = Boolean(useViewer().data?.viewer);
  const rowOf = ({ partNumber }: PartLine) => rows.get(partNumber);
  const columns: Column<PartLine>[] = [
    {
      key: 'number',
      header: t`Number`,
      cell: (line) => (
        <Stack gap={3} align="flex-start">
          <Text fw={600} inherit component="span">
            {line.partNumber}
          </Text>
          <FindingTag finding={findingOf(line, rowOf(line))} />
        </Stack>
      ),
    },
    {
      key: 'product',
      header: t`Product`,
      cell: (line) => (
        <ProductOf line={line} row={rowOf(line)} onChange={(to) => onChange(line.key, to)} />
      ),
    },
    {
      key: 'vendor',
      header: t`Vendor`,
      cell: (line) => (
        <VendorOf line={line} row={rowOf(line)} onChange={(to) => onChange(line.key, to)} />
      ),
    },
    {
      key: 'quantity',
      header: t`Quantity`,
      isNumeric: true,
      cell: (line) => (
        <QuantityInput
          w={132}
          rightSection={unitOf(line, rowOf(line), wordOf)}
          rightSectionWidth={52}
          rightSectionPointerEvents="none"
          aria-label={t`Quantity of ${line.partNumber}`}
          value={line.quantity}
          onChange={(quantity) => onChange(line.key, { quantity })}
        />
      ),
    },
    {
      key: 'price',
      header: t`Unit price`,
      isNumeric: true,
      cell: (line) => <PriceOf line={line} row={rowOf(line)} isMember={isMember} />,
    },
    {
      key: 'out',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      isCorner: true,
      cell: ({ key, partNumber }) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Take ${partNumber} off the list`}
          onClick={() => onChange(key, null)}
        >
          <Icon name="trash" size={17} />
        </ActionIcon>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Part list`}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      isStale={isStale}
    />
  );
}

/** What it is counted in, as soon as it is known what it is. */
function unitOf(line: PartLine, row: Row | undefined, wordOf: ReturnType<typeof useUnitWord>) {
  const product = matchOf(line, row)?.product;
  // A blank keeps the numbers of all rows below each other.
  return product ? wordOf(product.unit, line.quantity) : ' ';
}

const tones: Record<Finding, Tone> = {
  FOUND: 'green',
  SEVERAL: 'yellow',
  NOT_SOLD: 'gray',
  NONE: 'red',
};

function FindingTag({ finding }: { finding: Finding }) {
  return (
    <Tag tone={tones[finding]} isSmall>
      {finding === 'FOUND' && <Trans>Found</Trans>}
      {finding === 'SEVERAL' && <Trans>To choose</Trans>}
      {finding === 'NOT_SOLD' && <Trans>Not sold now</Trans>}
      {finding === 'NONE' && <Trans>Not found</Trans>}
    </Tag>
  );
}

interface PartProps {
  line: PartLine;
  row: Row | undefined;
}

interface ChoiceProps extends PartProps {
  onChange: (to: Partial<PartLine>) => void;
}

function ProductOf({ line, row, onChange }: ChoiceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const matches = row?.matches ?? [];
  const match = matchOf(line, row);
  const nameOf = ({ product }: Match) =>
    [product?.brand?.name, product?.mpn, format.text(product?.name)].filter(Boolean).join(' · ');
  return (
    <Stack gap={4} align="flex-start">
      {matches.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t`Product for ${line.partNumber}`}
          value={line.productId ?? ''}
          data={[
            { value: '', label: t`Choose one of ${matches.length}` },
            ...matches.map((each) => ({ value: each.product?.id ?? '', label: nameOf(each) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ productId: value || undefined, offer: undefined } as Partial<PartLine>);
          }}
        />
      )}
      {match?.product ? <MatchWords match={match} quantity={line.quantity} /> : null}
      {matches.length === 0 && (
        <TextLink to="/search" search={{ q: line.partNumber }} size="sm">
          <Trans>Search for it</Trans>
        </TextLink>
      )}
    </Stack>
  );
}

function MatchWords({ match, quantity }: { match: Match; quantity: number }) {
  const format = useFormat();
  const { product, matchedBy } = match;
  if (!product) return null;
  return (
    <>
      <TextLink
        to="/products/$productId"
        params={{ productId: product.id }}
        search={{ quantity: String(quantity) }}
        c="inherit"
        fw={550}
        data-name
      >
        {unbroken(format.text(product.name))}
      </TextLink>
      <Text size="xs" c="dimmed" component="span">
        {[product.mpn, product.brand?.name].filter(Boolean).join(' · ')}
        {matchedBy === 'OWN_NUMBER' && <Trans> · by your own number</Trans>}
        {matchedBy === 'GTIN' && <Trans> · by its GTIN</Trans>}
        {matchedBy === 'VENDOR_SKU' && <Trans> · by a vendor's number</Trans>}
      </Text>
    </>
  );
}

function VendorOf({ line, row, onChange }: ChoiceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useQuantityText();
  const match = matchOf(line, row);
  const offer = offerOf(line, match);
  if (!match?.product || !offer) return '—';
  const { unit } = match.product;
  const minimum = textOf(offer.minimumQuantity, unit);
  const isBelow = line.quantity < offer.minimumQuantity;
  const isUneven = line.quantity % offer.orderMultiple !== 0;
  return (
    <Stack gap={3} align="flex-start">
      {match.offerCount > 1 ? (
        <OfferChoice
          productId={match.product.id}
          partNumber={line.partNumber}
          quantity={line.quantity}
          chosen={offer}
          onChoose={(chosen) => onChange({ offer: chosen })}
        />
      ) : (
        <span>{format.text(offer.vendor?.name) || t`Vendor`}</span>
      )}
      <StateBadge of="stock" state={offer.stock.state} isQuietWhenUsual />
      {(isBelow || isUneven) && (
        <Text size="xs" c="var(--agora-yellow-ink)" component="span">
          {isBelow ? (
            <Trans>minimum {minimum}</Trans>
          ) : (
            <Trans>in multiples of {textOf(offer.orderMultiple, unit)}</Trans>
          )}
        </Text>
      )}
    </Stack>
  );
}

/** Of an offer that nobody has chosen the list knows the public price; a company may have a better one. */
function PriceOf({ line, row, isMember }: PartProps & { isMember: boolean }) {
  const offer = offerOf(line, matchOf(line, row));
  const price = offer?.unitPrice ?? null;
  return (
    <div>
      <UnitPriceText value={price} fw={600} />
      {price && !line.offer && isMember && (
        <Text size="xs" c="dimmed">
          <Trans>public price</Trans>
        </Text>
      )}
    </div>
  );
}
