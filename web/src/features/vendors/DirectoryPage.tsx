// All vendors: the operator's own business units first, then the sellers it admitted.
import { Trans, useLingui } from '@lingui/react/macro';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty, MissingPart } from '../../ui/states.js';
import { VendorCard } from '../../ui/VendorCard.js';
import classes from './StorefrontPage.module.css';
import { type CursorParams, DirectoryQuery } from './vendors.queries.js';

export function DirectoryPage({ params }: { params: CursorParams }) {
  const { t } = useLingui();
  const result = useGraph(
    DirectoryQuery,
    { after: params.after ?? null },
    { typenames: ['Seller'] },
  );
  return (
    <Screen result={result} find={(data) => data} skeleton={<PageSkeleton />}>
      {({ businessUnits, sellers }) => (
        <>
          <PageHeader
            title={t`Vendors`}
            description={<Trans>Who sells on Agora</Trans>}
            actions={
              <ButtonLink to="/seller/apply" variant="light">
                <Trans>Sell on Agora</Trans>
              </ButtonLink>
            }
          />
          <Surface title={<Trans>Self-operated</Trans>}>
            <div className={classes.cards}>
              {businessUnits ? (
                businessUnits.map((unit) => <VendorCard key={unit.id} vendor={unit} isAmongAlike />)
              ) : (
                <MissingPart />
              )}
            </div>
          </Surface>
          <Surface title={<Trans>Sellers</Trans>}>
            {sellers ? <Sellers sellers={sellers} /> : <MissingPart />}
          </Surface>
        </>
      )}
    </Screen>
  );
}

interface SellersProps {
  sellers: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: readonly (({ id: string } & Parameters<typeof VendorCard>[0]['vendor']) | null)[];
  };
}

function Sellers({ sellers }: SellersProps) {
  const rows = present(sellers.nodes);
  if (rows.length === 0) return <Empty icon="store" title={<Trans>No sellers yet</Trans>} />;
  return (
    <>
      <div className={classes.cards}>
        {rows.map((seller) => (
          <VendorCard key={seller.id} vendor={seller} />
        ))}
      </div>
      <Pager count={rows.length} totalCount={sellers.totalCount} pageInfo={sellers.pageInfo} />
    </>
  );
}
