// Up to six products side by side, with what differs marked and the best price for a quantity. What is compared
// stands in the URL, so that a colleague can be shown the same page.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ComparePageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { compared, toggleCompared } from '../../ui/compared.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { useUnitSection } from '../../ui/use-quantity-text.js';
import classes from './ComparePage.module.css';
import { ComparisonTable } from './ComparisonTable.js';
import { ComparePageQuery, type CompareParams, compareVariables } from './compare.queries.js';

export function ComparePage({ params }: { params: CompareParams }) {
  const kept = compared.use().ids;
  const shown = params.ids || kept.length === 0 ? params : { ...params, ids: kept.join() };
  const variables = compareVariables(shown);
  const isPaused = variables.ids.length === 0;
  const result = useGraph(ComparePageQuery, variables, { isPaused });
  if (isPaused) return <NothingCompared />;
  return (
    <Screen
      result={result}
      find={({ compareProducts }) => compareProducts}
      skeleton={<PageSkeleton />}
    >
      {(comparison) => <Compared comparison={comparison} params={shown} isStale={result.isStale} />}
    </Screen>
  );
}

interface ComparedProps {
  comparison: NonNullable<Answer['compareProducts']>;
  params: CompareParams;
  isStale: boolean;
}

function Compared({ comparison, params, isStale }: ComparedProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sectionOf = useUnitSection();
  const { quantity, ids } = compareVariables(params);
  // One quantity for all of them has a unit where all are counted alike.
  const [unit, ...others] = new Set(comparison.products.map((product) => product.unit));
  const show = (change: Partial<CompareParams>) =>
    void navigate({
      to: '/compare',
      search: { ...params, ...change },
      replace: true,
      resetScroll: false,
    });
  const takeOut = (id: string) => {
    if (compared.get().ids.includes(id)) toggleCompared(id);
    const left = ids.filter((each) => each !== id);
    const { ids: _, ...rest } = params;
    const search = left.length > 0 ? { ...rest, ids: left.join() } : rest;
    void navigate({ to: '/compare', search, replace: true, resetScroll: false });
  };
  if (comparison.products.length === 0) return <NothingCompared />;
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Comparison`}
        description={<Trans>What differs is marked.</Trans>}
        actions={
          <Group gap="xs" className={classes.tools}>
            <Button
              variant="default"
              leftSection={<Icon name="print" size={17} />}
              onClick={() => print()}
            >
              <Trans>Print</Trans>
            </Button>
          </Group>
        }
      />
      <Group justify="space-between">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the input is the label's content. */}
        <label className={classes.quantity}>
          <Text size="sm" c="dimmed" component="span">
            <Trans>Prices for quantity</Trans>
          </Text>
          <QuantityInput
            value={quantity}
            onChange={(next) => show({ quantity: String(next) })}
            isPatient
            w={140}
            {...(others.length === 0 ? sectionOf(quantity, unit) : {})}
          />
        </label>
        <Switch
          className={classes.tools}
          label={<Trans>Only what differs</Trans>}
          checked={params.differences === 'true'}
          onChange={(event) => {
            const { differences: _, ...rest } = params;
            const search = event.currentTarget.checked
              ? { ...rest, differences: 'true' as const }
              : rest;
            void navigate({ to: '/compare', search, replace: true, resetScroll: false });
          }}
        />
      </Group>
      <Surface isFlush>
        <ComparisonTable
          comparison={comparison}
          quantity={quantity}
          isOnlyDifferent={params.differences === 'true'}
          isStale={isStale}
          onTakeOut={takeOut}
        />
      </Surface>
    </Stack>
  );
}

function NothingCompared() {
  const { t } = useLingui();
  return (
    <Stack gap="lg">
      <PageHeader title={t`Comparison`} />
      <Surface>
        <Empty
          icon="compare"
          title={<Trans>Nothing to compare yet</Trans>}
          action={
            <ButtonLink to="/search" variant="light">
              <Trans>Browse products</Trans>
            </ButtonLink>
          }
        >
          <Trans>Tick “Compare” beside two to six products.</Trans>
        </Empty>
      </Surface>
    </Stack>
  );
}
