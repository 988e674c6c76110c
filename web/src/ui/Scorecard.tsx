// A seller's figures, each with the number of orders, demands or messages behind it, its threshold and what comes next.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import { useFormat } from '../i18n/use-format.js';
import { DataTable } from './DataTable.js';
import { StateBadge } from './StateBadge.js';
import { Surface } from './Surface.js';
import { useSellerWords } from './use-seller-words.js';
import { Day } from './When.js';

const ScorecardFragment = graphql(`
  fragment Scorecard_Seller on Seller {
    scorecard {
      since
      measures {
        code
        sampleSize
        badCount
        badBasisPoints
        limitBasisPoints
        judgement
        badUntilBeyond
        goodUntilWithin
      }
    }
  }
`);

export function Scorecard(props: { seller: FragmentType<typeof ScorecardFragment> }) {
  const { scorecard } = readFragment(ScorecardFragment, props.seller);
  const { t } = useLingui();
  const format = useFormat();
  const words = useSellerWords();
  const percent = (basisPoints: number | null) =>
    basisPoints === null ? '—' : format.basisPoints(basisPoints);
  if (!scorecard) return null;
  return (
    <Surface
      title={<Trans>Scorecard</Trans>}
      aside={
        <Text size="sm" c="dimmed">
          <Trans>
            Since <Day value={scorecard.since} />
          </Trans>
        </Text>
      }
      isFlush
    >
      <DataTable
        label={t`Scorecard`}
        rows={scorecard.measures}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'measure',
            header: t`Measure`,
            cell: (measure) => (
              <Stack gap={2}>
                <Text inherit fw={550}>
                  {words.measures[measure.code]}
                </Text>
                {measure.judgement !== 'TOO_FEW' && (
                  <Text size="xs" c="dimmed">
                    {words.forecast(measure)}
                  </Text>
                )}
              </Stack>
            ),
          },
          {
            key: 'share',
            header: t`Share`,
            isNumeric: true,
            cell: ({ badBasisPoints }) => percent(badBasisPoints),
          },
          {
            key: 'limit',
            header: t`Threshold`,
            isNumeric: true,
            cell: ({ limitBasisPoints }) => percent(limitBasisPoints),
          },
          {
            key: 'sample',
            header: t`Missed / all`,
            isNumeric: true,
            cell: ({ badCount, sampleSize }) =>
              `${format.number(badCount)} / ${format.number(sampleSize)}`,
          },
          {
            key: 'judgement',
            header: t`State`,
            cell: ({ judgement }) => <StateBadge of="judgement" state={judgement} />,
          },
        ]}
      />
    </Surface>
  );
}
