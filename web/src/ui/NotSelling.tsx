// What a company reads that does not sell yet, where sellers work: how to begin, or how far its application is.
import { Trans } from '@lingui/react/macro';
import { graphql } from '../data/generated/gql.js';
import type { NotSellingQuery as Answer } from '../data/generated/graphql.js';
import { useGraph } from '../data/use-graph.js';
import { ButtonLink } from './links.js';
import { Screen } from './Screen.js';
import { StateBadge } from './StateBadge.js';
import { Surface } from './Surface.js';
import { PageSkeleton } from './skeletons.js';
import { Empty } from './states.js';

const NotSellingQuery = graphql(`
  query NotSelling {
    mySellerApplication {
      id
      state
      decidedAt
      allowedActions
    }
  }
`);

export function NotSelling() {
  const result = useGraph(NotSellingQuery, {}, { typenames: ['SellerApplication'] });
  return (
    <Screen result={result} find={(data) => data} skeleton={<PageSkeleton />}>
      {({ mySellerApplication: application }) => (
        <Surface>
          {application && !application.decidedAt ? (
            <UnderWay application={application} />
          ) : (
            <Empty
              icon="store"
              title={<Trans>Your company does not sell yet</Trans>}
              action={
                <ButtonLink to="/seller/apply">
                  <Trans>Sell on Agora</Trans>
                </ButtonLink>
              }
            >
              <Trans>
                Apply once; the operator reviews your company, and then your offers are listed.
              </Trans>
            </Empty>
          )}
        </Surface>
      )}
    </Screen>
  );
}

function UnderWay({ application }: { application: NonNullable<Answer['mySellerApplication']> }) {
  const isWriting = application.allowedActions.includes('SAVE');
  return (
    <Empty
      icon="store"
      title={<Trans>Your application</Trans>}
      action={
        <ButtonLink to="/seller/apply">
          {isWriting ? (
            <Trans>Continue your application</Trans>
          ) : (
            <Trans>See your application</Trans>
          )}
        </ButtonLink>
      }
    >
      <StateBadge of="application" state={application.state} />
    </Empty>
  );
}
