// A vendor quotes for a demand, or puts a new version in the place of its quote.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { useGraph } from '../../data/use-graph.js';
import { TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { QuotePageQuery } from './demands.queries.js';
import { QuoteForm } from './QuoteForm.js';

export function QuotePage({ demandId }: { demandId: string }) {
  const { t } = useLingui();
  const result = useGraph(QuotePageQuery, { demandId });
  return (
    <Screen result={result} find={({ demand }) => demand} skeleton={<PageSkeleton />}>
      {(demand) => (
        <Stack gap="lg" maw={960} mx="auto" w="100%">
          <PageHeader
            title={t`Quote for ${demand.title}`}
            trail={[
              <TextLink key="all" to="/demands">
                <Trans>Demands</Trans>
              </TextLink>,
              <TextLink key="demand" to="/demands/$demandId" params={{ demandId }}>
                {demand.number}
              </TextLink>,
            ]}
            description={<Trans>Only the buyer sees your quote.</Trans>}
          />
          <QuoteForm demand={demand} />
        </Stack>
      )}
    </Screen>
  );
}
