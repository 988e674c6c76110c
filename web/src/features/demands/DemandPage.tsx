// One demand: what is wanted, the quotes that its reader may see, the decision.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { DemandPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useLookAgain } from '../../data/use-look-again.js';
import { Dotted } from '../../ui/Dotted.js';
import { Facts } from '../../ui/Facts.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { QuoteCount } from '../../ui/QuoteCount.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Day, Distance, Instant } from '../../ui/When.js';
import { DemandActions } from './DemandActions.js';
import { DemandLines } from './DemandLines.js';
import classes from './DemandPage.module.css';
import { DemandPageQuery } from './demands.queries.js';
import { MyQuote } from './MyQuote.js';
import { QuoteComparison } from './QuoteComparison.js';

type Demand = NonNullable<Answer['demand']>;

// Half a minute.
const looks = { everyMs: 700, looksMax: 40 };

export function DemandPage({ demandId }: { demandId: string }) {
  const result = useGraph(DemandPageQuery, { demandId }, { typenames: ['Demand', 'Quote'] });
  const award = result.data?.demand?.award;
  // Trade makes an award's purchase a moment later.
  useLookAgain(Boolean(award && !award.purchase), result.again, looks);
  return (
    <Screen result={result} find={({ demand }) => demand} skeleton={<PageSkeleton />}>
      {(demand) => <Found demand={demand} />}
    </Screen>
  );
}

function Found({ demand }: { demand: Demand }) {
  return (
    <>
      <PageHeader
        title={demand.title}
        badge={<StateBadge of="demand" state={demand.state} />}
        trail={[
          <TextLink key="all" to="/demands">
            <Trans>Demands</Trans>
          </TextLink>,
        ]}
        description={
          <>
            {demand.number} · <QuoteCount demand={demand} />
          </>
        }
        actions={<DemandActions demand={demand} />}
      />
      <Awarded demand={demand} />
      {demand.myQuote && <MyQuote quote={demand.myQuote} demandId={demand.id} />}
      <QuoteComparison demand={demand} />
      <Surface title={<Trans>What is wanted</Trans>} isFlush>
        {demand.description && <Text className={classes.description}>{demand.description}</Text>}
        <DemandLines demand={demand} />
      </Surface>
      <Details demand={demand} />
    </>
  );
}

function Details({ demand }: { demand: Demand }) {
  const { t } = useLingui();
  const { buyer, closesAt, closedAt, createdAt, deliverBy, deliveryPlace, currencyCode } = demand;
  return (
    <Surface title={<Trans>Details</Trans>}>
      <Facts
        facts={[
          [t`Buyer`, buyer?.name],
          [
            closedAt ? t`Closed at` : t`Closes`,
            <span key="closes">
              <Instant value={closedAt ?? closesAt} />
              <span className={classes.distance}>
                <Distance value={closedAt ?? closesAt} />
              </span>
            </span>,
          ],
          [t`Published`, <Instant key="published" value={createdAt} />],
          [t`Deliver by`, deliverBy && <Day key="deliver" value={deliverBy} />],
          [t`Delivery place`, deliveryPlace],
          [t`Currency`, currencyCode],
        ]}
      />
    </Surface>
  );
}

function Awarded({ demand: { award } }: { demand: Demand }) {
  const nameOf = usePersonName();
  if (!award) return null;
  const { at, by, purchase, quote } = award;
  return (
    <Notice tone="agora" title={<Trans>Awarded</Trans>}>
      <Dotted size="md">
        <VendorLink vendor={quote?.vendor} />
        <Instant value={at} />
        {by && nameOf(by)}
        {purchase && (
          <TextLink to="/purchases/$purchaseId" params={{ purchaseId: purchase.id }} isUnderlined>
            <Trans>Purchase {purchase.number}</Trans>
          </TextLink>
        )}
      </Dotted>
    </Notice>
  );
}
