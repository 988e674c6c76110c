// Vendors whose name has the words that were searched.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { VendorCard } from '../../ui/VendorCard.js';
import classes from './StorefrontPage.module.css';
import { type CursorParams, FoundVendorsQuery } from './vendors.queries.js';

export function FoundVendors({ text, params }: { text: string; params: CursorParams }) {
  const { t } = useLingui();
  const { after } = params;
  const result = useGraph(FoundVendorsQuery, { text, after: after ?? null });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Vendors named “${text}”`}
        trail={[
          <TextLink key="all" to="/vendors">
            <Trans>Vendors</Trans>
          </TextLink>,
        ]}
      />
      <Screen result={result} find={(data) => data.findVendors} skeleton={<PageSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const vendors = present(nodes);
          if (vendors.length === 0)
            return (
              <Surface>
                <Empty
                  icon="store"
                  title={<Trans>No vendor of this name</Trans>}
                  action={
                    <ButtonLink to="/vendors" variant="light">
                      <Trans>All vendors</Trans>
                    </ButtonLink>
                  }
                >
                  <Trans>A part of the name is enough.</Trans>
                </Empty>
              </Surface>
            );
          return (
            <Surface>
              <div className={classes.cards}>
                {vendors.map((vendor) => (
                  <VendorCard key={vendor.id} vendor={vendor} />
                ))}
              </div>
              <Pager count={vendors.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}
