// What the search field offers: recent searches while it is empty, else categories, brands, part numbers and
// products with what was typed marked, and at the end the search itself.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { between, highlighted } from '../../ui/highlight.js';
import { Icon, type IconName } from '../../ui/icons.js';
import { unbroken } from '../../ui/unbroken.js';
import classes from './SearchBox.module.css';
import type { Offer, Suggestion } from './use-suggestions.js';

interface Props {
  id: string;
  offers: readonly Offer[];
  typed: string;
  /** Which of them the arrow keys stand on. */
  at: number;
  /** Whether these are for an older text and newer ones are on their way. */
  isBehind: boolean;
  onChoose: (offer: Offer) => void;
}

export function SearchOffers({ id, offers, typed, at, isBehind, onChoose }: Props) {
  const { t } = useLingui();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t`Suggestions`}
      aria-busy={isBehind}
      className={classes.list}
      hidden={offers.length === 0}
    >
      {offers.map((offer, index) => {
        const group = groupOf(offer);
        const isFirst = index === 0 || group !== groupOf(offers[index - 1]);
        return (
          <div key={keyOf(offer)} role="presentation" data-begins={isFirst || undefined}>
            {isFirst && (
              <div className={classes.group} role="presentation">
                <GroupName group={group} />
              </div>
            )}
            <Option
              id={`${id}-${index}`}
              offer={offer}
              typed={typed}
              isChosen={index === at}
              onChoose={() => onChoose(offer)}
            />
          </div>
        );
      })}
    </div>
  );
}

type Group = Suggestion['kind'] | Exclude<Offer['kind'], 'SUGGESTION'>;

const groupOf = (offer: Offer | undefined): Group | undefined =>
  offer?.kind === 'SUGGESTION' ? offer.suggestion.kind : offer?.kind;

function keyOf(offer: Offer): string {
  if (offer.kind === 'VENDOR') return offer.vendor.id;
  if (offer.kind === 'DEMAND' || offer.kind === 'THREAD') return offer.id;
  if (offer.kind !== 'SUGGESTION') return `${offer.kind} ${offer.text}`;
  const { kind, product, category, brand } = offer.suggestion;
  return `${kind} ${product?.id ?? category?.id ?? brand?.id}`;
}

function GroupName({ group }: { group: Group | undefined }): ReactNode {
  if (group === 'RECENT') return <Trans>Recent searches</Trans>;
  if (group === 'CATEGORY') return <Trans>Categories</Trans>;
  if (group === 'BRAND') return <Trans>Brands</Trans>;
  if (group === 'PART_NUMBER') return <Trans>Part numbers</Trans>;
  if (group === 'PRODUCT') return <Trans>Products</Trans>;
  if (group === 'VENDOR') return <Trans>Vendors</Trans>;
  if (group === 'DEMAND') return <Trans>Demands</Trans>;
  if (group === 'THREAD') return <Trans>Questions</Trans>;
  return null;
}

const icons: Record<Group, IconName> = {
  RECENT: 'clock',
  CATEGORY: 'list',
  BRAND: 'store',
  PART_NUMBER: 'chip',
  PRODUCT: 'chip',
  VENDOR: 'store',
  DEMAND: 'gavel',
  THREAD: 'chat',
  ALL: 'search',
};

function textOf(offer: Offer, format: ReturnType<typeof useFormat>): string {
  if (offer.kind === 'SUGGESTION') return format.text(offer.suggestion.text);
  if (offer.kind === 'VENDOR') return format.text(offer.vendor.name);
  return 'title' in offer ? offer.title : offer.text;
}

/** A part number up to this has room in a line of a phone's list. */
const LENGTH_MAX = 24;

interface OptionProps {
  id: string;
  offer: Offer;
  typed: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Option({ id, offer, typed, isChosen, onChoose }: OptionProps) {
  const format = useFormat();
  const group = groupOf(offer) ?? 'ALL';
  const text = textOf(offer, format);
  const product = offer.kind === 'SUGGESTION' ? offer.suggestion.product : null;
  const facts = [product?.mpn, product?.brand?.name].filter((fact) => fact && !text.includes(fact));
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={classes.option}
      // Before the field loses its focus and the list goes.
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <Icon name={icons[group]} size={17} />
      <span className={classes.text}>
        {group === 'ALL' ? (
          <Trans>All results for “{text}”</Trans>
        ) : (
          <Marked text={text} typed={typed} />
        )}
      </span>
      {facts[0] && (
        <span className={classes.kind}>
          <Marked text={facts.join(' · ')} typed={typed} />
        </span>
      )}
    </div>
  );
}

function Marked({ text, typed }: { text: string; typed: string }) {
  const marked = highlighted(text, typed);
  return unbroken(text, LENGTH_MAX, (piece, at) =>
    between(marked, at, at + piece.length).map((part, index) =>
      part.isMatch ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name.
        <b key={index}>{part.text}</b>
      ) : (
        part.text
      ),
    ),
  );
}
