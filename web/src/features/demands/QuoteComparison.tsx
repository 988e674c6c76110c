// The quotes side by side: a row for each wanted line, a column for each vendor, the decision below.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { QuoteComparison_DemandFragment as Demand } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useFormat } from '../../i18n/use-format.js';
import { BestTag } from '../../ui/BestTag.js';
import { lowestOf, soonestOf } from '../../ui/best.js';
import { MoneyText, UnitPriceText } from '../../ui/MoneyText.js';
import { Sideways } from '../../ui/Sideways.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { Tag } from '../../ui/Tag.js';
import { unbroken } from '../../ui/unbroken.js';
import { useUnitText } from '../../ui/use-unit-text.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Day } from '../../ui/When.js';
import { AwardButton } from './AwardButton.js';
import classes from './QuoteComparison.module.css';

const QuoteComparisonFragment = graphql(`
  fragment QuoteComparison_Demand on Demand {
    id
    lines {
      id
      specification
      quantity
      unit
      product {
        id
        name {
          zhCN
          en
        }
      }
    }
    quotes(first: 50) {
      nodes {
        id
        state
        isComplete
        leadTimeDays
        validUntil
        note
        allowedActions
        vendor {
          id
          name {
            zhCN
            en
          }
          ...VendorLink_Vendor
        }
        total {
          amount
          currencyCode
        }
        lines {
          id
          quantity
          leadTimeDays
          note
          demandLine {
            id
          }
          unitPrice {
            amount
            currencyCode
          }
        }
      }
    }
  }
`);

type Quote = NonNullable<Demand['quotes']['nodes'][number]>;

export function QuoteComparison(props: { demand: FragmentType<typeof QuoteComparisonFragment> }) {
  const demand = readFragment(QuoteComparisonFragment, props.demand);
  const { t } = useLingui();
  const format = useFormat();
  const quotes = present(demand.quotes.nodes);
  const unitText = useUnitText();
  if (quotes.length === 0) return null;
  const isToDecide = quotes.some(({ allowedActions }) => allowedActions.includes('AWARD'));
  return (
    <Surface title={<Trans>Quotes compared</Trans>} isFlush>
      <Sideways label={t`Quotes compared`}>
        <table
          className={classes.table}
          style={{ '--quotes': quotes.length } as CSSProperties}
          aria-label={t`Quotes compared`}
        >
          <thead>
            <tr>
              <td />
              {quotes.map((quote) => (
                <th key={quote.id} scope="col">
                  <VendorLink vendor={quote.vendor} />
                  <div>
                    <StateBadge of="quote" state={quote.state} />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {demand.lines.map(({ id, product, specification, quantity, unit }) => (
              <tr key={id}>
                <th scope="row">
                  <span data-name>
                    {unbroken(format.text(product?.name) || specification || '')}
                  </span>
                  <Text size="xs" c="dimmed">
                    {format.number(quantity)} {unitText(unit)}
                  </Text>
                </th>
                {quotes.map((quote) => (
                  <QuotedLine
                    key={quote.id}
                    quote={quote}
                    demandLineId={id}
                    unit={unitText(unit)}
                  />
                ))}
              </tr>
            ))}
            <Totals quotes={quotes} />
          </tbody>
          {isToDecide && (
            <tfoot>
              <tr>
                <td />
                {quotes.map((quote) => (
                  <td key={quote.id}>
                    {quote.allowedActions.includes('AWARD') && (
                      <AwardButton
                        demandId={demand.id}
                        quoteId={quote.id}
                        vendorName={format.text(quote.vendor?.name)}
                        total={quote.total}
                      />
                    )}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </Sideways>
    </Surface>
  );
}

interface QuotedLineProps {
  quote: Quote;
  demandLineId: string;
  unit: string;
}

function QuotedLine({ quote, demandLineId, unit }: QuotedLineProps) {
  const format = useFormat();
  const line = quote.lines.find(({ demandLine }) => demandLine?.id === demandLineId);
  if (!line) return <td>—</td>;
  return (
    <td>
      <UnitPriceText value={line.unitPrice} fw={600} />
      <Text size="xs" c="dimmed" className={classes.terms}>
        <span>
          {format.number(line.quantity)} {unit}
        </span>
        {typeof line.leadTimeDays === 'number' && (
          <span>
            <Plural value={line.leadTimeDays} _0="at once" one="# day" other="# days" />
          </span>
        )}
      </Text>
      {line.note && (
        <Text size="xs" ta="start">
          {line.note}
        </Text>
      )}
    </td>
  );
}

/** Only what answers every line and still stands, or stood to the end, is measured against others. */
const isWhole = ({ isComplete, state }: Quote) =>
  isComplete && state !== 'WITHDRAWN' && state !== 'EXPIRED';

function Totals({ quotes }: { quotes: readonly Quote[] }) {
  const whole = quotes.filter(isWhole);
  const isLowest = lowestOf(whole.map(({ total }) => total));
  const isSoonest = soonestOf(whole.map(({ leadTimeDays }) => leadTimeDays));
  const row = (name: ReactNode, cell: (quote: Quote) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      {quotes.map((quote) => (
        <td key={quote.id}>{cell(quote)}</td>
      ))}
    </tr>
  );
  return (
    <>
      {row(<Trans>Total</Trans>, (quote) => (
        <>
          <div className={classes.total}>
            <MoneyText value={quote.total} />
          </div>
          {isWhole(quote) && isLowest(quote.total) && (
            <div>
              <BestTag of="price" />
            </div>
          )}
          {!quote.isComplete && (
            <div>
              <Tag tone="yellow" isSmall>
                <Trans>Not all lines</Trans>
              </Tag>
            </div>
          )}
        </>
      ))}
      {row(<Trans>Lead time</Trans>, (quote) =>
        typeof quote.leadTimeDays === 'number' ? (
          <>
            <Plural value={quote.leadTimeDays} _0="at once" one="# day" other="# days" />
            {isWhole(quote) && isSoonest(quote.leadTimeDays) && (
              <div>
                <BestTag of="time" />
              </div>
            )}
          </>
        ) : (
          '—'
        ),
      )}
      {row(<Trans>Valid until</Trans>, ({ validUntil }) => (
        <Day value={validUntil} />
      ))}
      {row(<Trans>Note</Trans>, ({ note }) => (
        <Text size="sm" ta={note ? 'start' : undefined}>
          {note ?? '—'}
        </Text>
      ))}
    </>
  );
}
