// The units of one's own company as a tree, and its cost centres.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { UnitsPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty, SignInFirst } from '../../ui/states.js';
import { CompanyFrame } from './CompanyFrame.js';
import { CostCentreTable } from './CostCentreTable.js';
import { UnitsPageQuery } from './company.queries.js';
import { CreateCostCentreButton } from './cost-centre-buttons.js';
import { UnitTable } from './UnitTable.js';
import { CreateUnitButton } from './unit-buttons.js';

type Company = NonNullable<Answer['viewer']>['company'];

const typenames = ['CompanyUnit', 'CostCentre', 'Member', 'Company'];

export function UnitsPage() {
  const result = useGraph(UnitsPageQuery, {}, { typenames });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer?.company}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {(company) => <Found company={company} />}
    </Screen>
  );
}

function Found({ company }: { company: Company }) {
  const { t } = useLingui();
  const { allowedActions } = company;
  const units = company.units ?? [];
  const costCentres = company.costCentres ?? [];
  return (
    <CompanyFrame
      title={t`Units and cost centres`}
      description={
        <Trans>
          Whoever belongs to a unit buys for its cost centres and for those of the units below it.
          Cost centres without a unit are for everybody.
        </Trans>
      }
    >
      <Stack gap="lg">
        <Surface
          title={<Trans>Company units</Trans>}
          aside={allowedActions.includes('CREATE_UNIT') && <CreateUnitButton units={units} />}
          isFlush={units.length > 0}
        >
          {units.length > 0 ? (
            <UnitTable units={units} />
          ) : (
            <Empty isSmall icon="cards" title={<Trans>No units yet</Trans>}>
              <Trans>Offices, plants, teams: divide your company as it is divided.</Trans>
            </Empty>
          )}
        </Surface>
        <Surface
          title={<Trans>Cost centres</Trans>}
          aside={
            allowedActions.includes('CREATE_COST_CENTRE') && (
              <CreateCostCentreButton units={units} />
            )
          }
          isFlush={costCentres.length > 0}
        >
          {costCentres.length > 0 ? (
            <CostCentreTable costCentres={costCentres} units={units} />
          ) : (
            <Empty isSmall title={<Trans>No cost centres yet</Trans>}>
              <Trans>With cost centres, every purchase can say what it is charged to.</Trans>
            </Empty>
          )}
        </Surface>
      </Stack>
    </CompanyFrame>
  );
}
