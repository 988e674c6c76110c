// A demand in two lines: what is wanted, until when, how many quotes came.
import { Trans } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { Dotted } from './Dotted.js';
import { TextLink } from './links.js';
import { QuoteCount } from './QuoteCount.js';
import classes from './Teaser.module.css';
import { unbroken } from './unbroken.js';
import { Distance } from './When.js';

const DemandTeaserFragment = graphql(`
  fragment DemandTeaser_Demand on Demand {
    id
    title
    closesAt
    closedAt
    buyer {
      id
      name
    }
    ...QuoteCount_Demand
  }
`);

export function DemandTeaser(props: { demand: FragmentType<typeof DemandTeaserFragment> }) {
  const demand = readFragment(DemandTeaserFragment, props.demand);
  const { id, title, closesAt, closedAt } = demand;
  return (
    <div className={classes.teaser}>
      <TextLink to="/demands/$demandId" params={{ demandId: id }} fw={550} c="inherit" data-name>
        {unbroken(title)}
      </TextLink>
      <Dotted>
        {demand.buyer?.name}
        {closedAt ? (
          <Trans>
            closed <Distance value={closedAt} />
          </Trans>
        ) : (
          <Trans>
            closes <Distance value={closesAt} />
          </Trans>
        )}
        <QuoteCount demand={demand} />
      </Dotted>
    </div>
  );
}
