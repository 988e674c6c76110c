// Two products side by side with what differs marked, or one of them alone.
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import type {
  MatchReason,
  MergeSide_ProductFragment as Side,
} from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Dotted } from '../../ui/Dotted.js';
import { TextLink } from '../../ui/links.js';
import { Tag } from '../../ui/Tag.js';
import { unbroken } from '../../ui/unbroken.js';
import { useSpecificationText } from '../../ui/use-specification-text.js';
import classes from './Curating.module.css';
import { MergeSideFragment } from './curating.queries.js';

const reasonWords: Record<MatchReason, MessageDescriptor> = {
  SAME_PART_NUMBER: msg`Same part number`,
  SAME_BRAND: msg`Same brand`,
  SIMILAR_BRAND: msg`Similar brand`,
  SAME_NAME: msg`Same words in the name`,
  SIMILAR_NAME: msg`Similar name`,
  SAME_CATEGORY: msg`Same category`,
  SAME_SPECIFICATIONS: msg`Same specifications`,
};

export function MatchReasons(props: { score: number; reasons: readonly MatchReason[] }) {
  const { t, i18n } = useLingui();
  return (
    <Group gap={6}>
      <span className={classes.score}>{t`Likeness ${props.score} / 100`}</span>
      {props.reasons.map((reason) => (
        <Tag key={reason} tone="blue" isSmall>
          {i18n._(reasonWords[reason])}
        </Tag>
      ))}
    </Group>
  );
}

export type ProductSide = Side;

/** A product in a sentence of its own: its name, and what tells it from one of the same name. */
export function ProductSideName({ side, label }: { side: ProductSide; label: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { name, brand, mpn, offerCount, createdAt } = side;
  const day = format.day(createdAt);
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fw={600}>{unbroken(format.text(name))}</Text>
      <Dotted size="sm">
        {brand?.name}
        {mpn && unbroken(mpn)}
        {t`${plural(offerCount, { one: '# offer', other: '# offers' })}`}
        {t`entered on ${day}`}
      </Dotted>
    </div>
  );
}

type SideRef = FragmentType<typeof MergeSideFragment>;

/** What only one of them states is no contradiction. */
function differ(texts: readonly (string | null)[]): boolean {
  const stated = texts.filter((text) => text !== null && text !== '—');
  return stated.some((text) => text !== stated[0]);
}

interface Props {
  one: SideRef;
  /** Without it the first stands alone. */
  other?: SideRef | undefined;
  /** What may be done with each, below its column; the first stands at the left. */
  foot?: (side: ProductSide, besides: ProductSide, isFirst: boolean) => ReactNode;
  /** Words over the columns. */
  labels?: readonly [string, string];
}

export function ProductSides({ foot, labels, ...props }: Props) {
  const one = readFragment(MergeSideFragment, props.one);
  const other = readFragment(MergeSideFragment, props.other);
  const sides: Side[] = other ? [one, other] : [one];
  const { t } = useLingui();
  const rows = useRows(sides);
  return (
    <table className={classes.sides} data-alone={!other || undefined}>
      <ProductHeads sides={sides} labels={labels} />
      <tbody>
        {rows.map(([label, ...texts]) => (
          <tr key={label} data-different={(label !== t`Entered on` && differ(texts)) || undefined}>
            <th scope="row">{label}</th>
            {sides.map((side, at) => (
              <td key={side.id}>
                <Stated text={texts[at] ?? '—'} isDay={label === t`Entered on`} />
              </td>
            ))}
          </tr>
        ))}
        {foot && other && (
          <tr>
            <td className={classes.corner} />
            <td>{foot(one, other, true)}</td>
            <td>{foot(other, one, false)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Stated({ text, isDay }: { text: string; isDay: boolean }) {
  if (isDay) return <time>{text}</time>;
  // A long name of a part's outline breaks where its own parts end.
  const isOneWord = !text.includes(' ') && text.length > 20;
  return isOneWord ? text.replace(/[_:]/g, '$&\u200b') : unbroken(text);
}

function ProductHeads({
  sides,
  labels,
}: {
  sides: readonly ProductSide[];
  labels: Props['labels'];
}) {
  const names = useTold(sides)(({ name }) => name);
  return (
    <thead>
      <tr>
        <td className={classes.corner} />
        {sides.map((side, at) => (
          <th key={side.id} scope="col" colSpan={sides.length === 1 ? 2 : 1}>
            {labels && <span className={classes.sideLabel}>{labels[at]}</span>}
            <TextLink
              to="/operator/products/$productId"
              params={{ productId: side.id }}
              fw={600}
              data-name
            >
              {unbroken(names[at] ?? '')}
            </TextLink>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Told = { zhCN: string | null; en: string | null } | null | undefined;

/** As the reader reads it; in both languages where only the other one tells the two apart. */
function useTold<S>(sides: readonly S[]) {
  const format = useFormat();
  return (of: (side: S) => Told): string[] => {
    const texts = sides.map(of);
    const own = texts.map((text) => format.text(text));
    const both = texts.map((text) => [text?.zhCN, text?.en].filter(Boolean).join('\n'));
    return new Set(own).size < new Set(both).size ? both : own;
  };
}

/** What any of them states, a row each. */
function useRows(sides: readonly Side[]): [string, ...(string | null)[]][] {
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useSpecificationText();
  const attributes = sides.flatMap(({ specifications }) =>
    specifications.flatMap(({ attribute }) => attribute ?? []),
  );
  const unique = [...new Map(attributes.map((each) => [each.id, each])).values()];
  const stated = (side: Side, id: string) => {
    const found = side.specifications.find(({ attribute }) => attribute?.id === id);
    return found ? textOf(found) : null;
  };
  const descriptions = useTold(sides)(({ description }) => description);
  const all: [string, (side: Side) => string | null][] = [
    [t`Part number`, ({ mpn }) => mpn ?? '—'],
    ['GTIN', ({ gtin }) => gtin],
    // Without these a product is hard to find: that they are missing is said.
    [t`Brand`, ({ brand }) => brand?.name ?? '—'],
    [t`Category`, ({ category }) => format.text(category?.name) || '—'],
    ...unique.map(({ id, name }): [string, (side: Side) => string | null] => [
      format.text(name),
      (side) => stated(side, id),
    ]),
    [t`Description`, (side) => descriptions[sides.indexOf(side)] || null],
    [t`Offers`, ({ offerCount }) => format.number(offerCount)],
    [t`Entered on`, ({ createdAt }) => format.day(createdAt)],
  ];
  return all
    .map(([label, of]): [string, ...(string | null)[]] => [label, ...sides.map(of)])
    .filter(([, ...texts]) => texts.some(Boolean));
}
