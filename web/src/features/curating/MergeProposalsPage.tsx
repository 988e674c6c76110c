// Products that may be one, side by side with what differs marked. The operator says which one stays, or that
// they are not the same.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import type { MergeProposalsQuery as Answer, MatchReason } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { useSpecificationText } from '../../ui/use-specification-text.js';
import classes from './Curating.module.css';
import { type CuratingParams, MergeProposalsQuery, MergeSideFragment } from './curating.queries.js';
import { DismissMergeProposal, MergeProducts } from './curating-verbs.js';

type Proposal = NonNullable<NonNullable<Answer['mergeProposals']>['nodes'][number]>;

const reasonWords: Record<MatchReason, MessageDescriptor> = {
  SAME_PART_NUMBER: msg`Same part number`,
  SAME_BRAND: msg`Same brand`,
  SIMILAR_BRAND: msg`Similar brand`,
  SAME_NAME: msg`Same words in the name`,
  SIMILAR_NAME: msg`Similar name`,
  SAME_CATEGORY: msg`Same category`,
  SAME_SPECIFICATIONS: msg`Same specifications`,
};

export function MergeProposalsPage({ params, tabs }: { params: CuratingParams; tabs: ReactNode }) {
  const { t } = useLingui();
  const { after } = params;
  const typenames = ['MergeProposal', 'Product'];
  const result = useGraph(MergeProposalsQuery, { after: after ?? null }, { typenames });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Possible duplicates`}
        description={
          <Trans>Offers, threads, demands and orders follow to the product that stays.</Trans>
        }
      />
      {tabs}
      <CatalogTabs />
      <Screen result={result} find={(data) => data.mergeProposals} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo: { hasNextPage, endCursor } }) => {
          const proposals = present(nodes);
          return (
            <Stack gap="lg">
              {proposals.length === 0 && (
                <Surface>
                  <Empty icon="check" title={<Trans>Nothing to decide</Trans>}>
                    <Trans>Products that look like one another appear here by themselves.</Trans>
                  </Empty>
                </Surface>
              )}
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
              <Pager
                count={proposals.length}
                totalCount={totalCount}
                first={
                  after && (
                    <ButtonLink to="/operator/merges" variant="default">
                      <Trans>First page</Trans>
                    </ButtonLink>
                  )
                }
                next={
                  hasNextPage &&
                  endCursor && (
                    <ButtonLink
                      to="/operator/merges"
                      search={{ after: endCursor }}
                      variant="default"
                    >
                      <Trans>Next page</Trans>
                    </ButtonLink>
                  )
                }
              />
            </Stack>
          );
        }}
      </Screen>
    </Stack>
  );
}

function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { i18n } = useLingui();
  const { id, score, reasons, product, otherProduct } = proposal;
  const dismiss = useVerb(DismissMergeProposal);
  if (!product || !otherProduct) return null;
  return (
    <Surface
      title={
        <Group gap={6}>
          <span style={{ fontVariantNumeric: 'tabular-nums' }}>{score} / 100</span>
          {reasons.map((reason) => (
            <Tag key={reason} tone="blue" isSmall>
              {i18n._(reasonWords[reason])}
            </Tag>
          ))}
        </Group>
      }
      aside={
        <Button
          variant="default"
          size="compact-sm"
          loading={dismiss.isRunning}
          onClick={() => void dismiss.run({ mergeProposalId: id })}
        >
          <Trans>Not the same</Trans>
        </Button>
      }
    >
      <Comparison one={product} other={otherProduct} />
    </Surface>
  );
}

type SideRef = FragmentType<typeof MergeSideFragment>;

function Comparison(props: { one: SideRef; other: SideRef }) {
  const one = readFragment(MergeSideFragment, props.one);
  const other = readFragment(MergeSideFragment, props.other);
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useSpecificationText();
  const specification = (side: typeof one, id: string) => {
    const stated = side.specifications.find(({ attribute }) => attribute?.id === id);
    return stated ? textOf(stated) : null;
  };
  const attributes = [...one.specifications, ...other.specifications].flatMap(
    ({ attribute }) => attribute ?? [],
  );
  const unique = [...new Map(attributes.map((a) => [a.id, a])).values()];
  const rows: [string, string | null, string | null][] = [
    [t`MPN`, one.mpn, other.mpn],
    ['GTIN', one.gtin, other.gtin],
    [t`Brand`, one.brand?.name ?? null, other.brand?.name ?? null],
    [
      t`Category`,
      format.text(one.category?.name) || null,
      format.text(other.category?.name) || null,
    ],
    ...unique.map(({ id, name }): [string, string | null, string | null] => [
      format.text(name),
      specification(one, id),
      specification(other, id),
    ]),
    [t`Offers`, format.number(one.offerCount), format.number(other.offerCount)],
    [t`In the catalog since`, format.day(one.createdAt), format.day(other.createdAt)],
  ];
  return (
    <table className={classes.sides}>
      <thead>
        <tr>
          <td />
          {[one, other].map((side) => (
            <th key={side.id} scope="col">
              <TextLink to="/operator/products/$productId" params={{ productId: side.id }} fw={600}>
                {format.text(side.name)}
              </TextLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(([, a, b]) => a || b)
          .map(([label, a, b]) => (
            <tr key={label} data-different={a !== b || undefined}>
              <th scope="row">{label}</th>
              <td>{a ?? '—'}</td>
              <td>{b ?? '—'}</td>
            </tr>
          ))}
        <tr>
          <td />
          <td>
            <KeepButton keep={one} drop={other} />
          </td>
          <td>
            <KeepButton keep={other} drop={one} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

interface Side {
  id: string;
  name: { zhCN: string | null; en: string | null };
}

function KeepButton({ keep, drop }: { keep: Side; drop: Side }) {
  const { t } = useLingui();
  const format = useFormat();
  const verb = useVerb(MergeProducts, ['MergeProposal', 'Product']);
  return (
    <ActionDialog
      label={t`Keep this one`}
      explanation={
        <Text>
          <Trans>
            “{format.text(drop.name)}” becomes “{format.text(keep.name)}”: what it states beyond
            that is added, everything about it follows. This cannot be undone.
          </Trans>
        </Text>
      }
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      onConfirm={async () =>
        (await verb.run({ productId: drop.id, intoProductId: keep.id })) !== null
      }
    />
  );
}
