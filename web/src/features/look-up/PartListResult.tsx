// What the list led to: how much was found, the rows, and the way into the cart.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { ButtonLink } from '../../ui/links.js';
import { Screen } from '../../ui/Screen.js';
import { Segments } from '../../ui/Segments.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { AddListButton } from './AddListButton.js';
import { LookUpQuery } from './look-up.queries.js';
import { PartTable } from './PartTable.js';
import { type Finding, findingOf, type PartLine, type Row } from './part-list.js';

const SHOWN_AT_ONCE = 50;
const PAUSE_MS = 400;

interface Props {
  lines: readonly PartLine[];
  onChange: (lines: PartLine[]) => void;
}

export function PartListResult({ lines, onChange }: Props) {
  const [asked] = useDebouncedValue(lines, PAUSE_MS);
  const result = useGraph(LookUpQuery, {
    partNumbers: asked.map(({ partNumber }) => partNumber),
    quantities: asked.map(({ quantity }) => quantity),
  });
  return (
    <Screen result={result} find={({ lookUp }) => lookUp} skeleton={<TableSkeleton />}>
      {(rows) => (
        <Found
          lines={lines}
          rows={rowsByNumber(rows)}
          isStale={result.isStale}
          onChange={onChange}
        />
      )}
    </Screen>
  );
}

/** By number: lines may be taken out while the answer for the others stands. */
const rowsByNumber = (rows: readonly Row[]) => new Map(rows.map((row) => [row.partNumber, row]));

interface FoundProps extends Props {
  rows: ReadonlyMap<string, Row>;
  isStale: boolean;
}

function Found({ lines, rows, isStale, onChange }: FoundProps) {
  const [filter, setFilter] = useState<Finding | 'ALL'>('ALL');
  const [page, setPage] = useState(0);
  const findings = lines.map((line) => findingOf(line, rows.get(line.partNumber)));
  const fitting = lines.filter((_, i) => filter === 'ALL' || findings[i] === filter);
  const shown = fitting.slice(page * SHOWN_AT_ONCE, (page + 1) * SHOWN_AT_ONCE);
  const change = (key: string, to: Partial<PartLine> | null) =>
    onChange(lines.flatMap((line) => (line.key !== key ? [line] : to ? [{ ...line, ...to }] : [])));
  const isMore = (page + 1) * SHOWN_AT_ONCE < fitting.length;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <FindingFilter
          findings={findings}
          value={filter}
          onChange={(next) => {
            setFilter(next);
            setPage(0);
          }}
        />
        <AddListButton lines={lines} rows={rows} />
      </Group>
      <Surface isFlush>
        <PartTable lines={shown} rows={rows} isStale={isStale} onChange={change} />
        {(page > 0 || isMore) && (
          <Group justify="flex-end" p="md" gap="xs">
            <Text size="sm" c="dimmed" mr="auto">
              <Plural value={fitting.length} one="# line" other="# lines" />
            </Text>
            <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
              <Trans>Previous page</Trans>
            </Button>
            <Button variant="default" disabled={!isMore} onClick={() => setPage(page + 1)}>
              <Trans>Next page</Trans>
            </Button>
          </Group>
        )}
      </Surface>
      {findings.includes('NONE') && (
        <Text size="sm" c="dimmed">
          <Trans>What was not found, vendors can still quote for:</Trans>{' '}
          <ButtonLink to="/demands/new" variant="light" size="compact-sm">
            <Trans>Post a demand</Trans>
          </ButtonLink>
        </Text>
      )}
    </Stack>
  );
}

interface FilterProps {
  findings: readonly Finding[];
  value: Finding | 'ALL';
  onChange: (value: Finding | 'ALL') => void;
}

function FindingFilter({ findings, value, onChange }: FilterProps) {
  const { t } = useLingui();
  const format = useFormat();
  const count = (finding: Finding) => findings.filter((each) => each === finding).length;
  const words: [Finding, string][] = [
    ['FOUND', t`Found`],
    ['SEVERAL', t`To choose`],
    ['NOT_SOLD', t`Not sold now`],
    ['NONE', t`Not found`],
  ];
  const data = words.flatMap(([finding, word]) =>
    count(finding) > 0 || finding === value
      ? [{ value: finding, label: `${word} ${format.number(count(finding))}` }]
      : [],
  );
  return (
    <Segments
      label={t`Which lines`}
      value={value}
      segments={[{ value: 'ALL', label: `${t`All`} ${format.number(findings.length)}` }, ...data]}
      onChange={onChange}
    />
  );
}
