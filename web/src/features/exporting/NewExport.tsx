// What shall be in the file, whose it is, and which format: asked for with one button.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FileFormat, ImportKind } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { Segments } from '../../ui/Segments.js';
import { useStateOptions } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import {
  CreateExportJob,
  ExportChoicesQuery,
  type ExportsParams,
  type ExportsPortal,
} from './exporting.queries.js';
import { formatWords, kindHints, kindWords } from './words.js';

interface Vendor {
  id: string;
  name: { zhCN: string | null; en: string | null };
}

interface Props {
  portal: ExportsPortal;
  seller: Vendor | null;
  units: readonly Vendor[];
  /** Where one came from. */
  wanted: ExportsParams;
}

const vendorsKinds: readonly ImportKind[] = ['OFFERS', 'STOCK', 'PRICE_LISTS'];
const operatorsKinds: readonly ImportKind[] = ['PRODUCTS', ...vendorsKinds, 'COMPANIES'];
const catalogFormats: readonly ImportKind[] = ['PRODUCTS', 'OFFERS'];

export function NewExport({ portal, seller, units, wanted }: Props) {
  const { t, i18n } = useLingui();
  const isOperator = portal === 'operator';
  const verb = useVerb(CreateExportJob, ['ExportJob']);
  const [kind, setKind] = useState<ImportKind>(wanted.kind ?? (isOperator ? 'PRODUCTS' : 'OFFERS'));
  const [format, setFormat] = useState<FileFormat>('XLSX');
  const [vendorId, setVendorId] = useState(
    isOperator ? (wanted.vendor ?? units[0]?.id ?? '') : (seller?.id ?? ''),
  );
  const [state, setState] = useState(wanted.state ?? '');
  const [categoryId, setCategoryId] = useState(wanted.category ?? '');
  const hasVendor = vendorsKinds.includes(kind);
  const formats = (Object.keys(formatWords) as FileFormat[]).filter(
    (each) => each !== 'BMECAT' || catalogFormats.includes(kind),
  );
  const chosen = formats.includes(format) ? format : 'XLSX';
  const ask = () =>
    void verb.run({
      ...{ id: newId('xjb'), kind, format: chosen, vendorId: hasVendor ? vendorId : null },
      categoryId: (kind === 'PRODUCTS' && categoryId) || null,
      state: (catalogFormats.includes(kind) && state) || null,
    });
  return (
    <Surface title={<Trans>Take a file out</Trans>}>
      <Stack gap="md">
        <Group gap="md" align="flex-start" grow preventGrowOverflow={false}>
          <NativeSelect
            label={t`The rows are`}
            description={i18n._(kindHints[kind])}
            data={(isOperator ? operatorsKinds : vendorsKinds).map((value) => ({
              value,
              label: i18n._(kindWords[value]),
            }))}
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value as ImportKind);
              setState('');
            }}
          />
          {isOperator && hasVendor && (
            <VendorChoice units={units} value={vendorId} onChange={setVendorId} />
          )}
          {kind === 'PRODUCTS' && <CategoryChoice value={categoryId} onChange={setCategoryId} />}
          {kind === 'PRODUCTS' && (
            <StateChoice of="product" value={state} onChange={setState} without="MERGED" />
          )}
          {kind === 'OFFERS' && (
            <StateChoice of="offer" value={state} onChange={setState} without="WITHDRAWN" />
          )}
        </Group>
        <Group justify="space-between" align="flex-end" gap="md">
          <Stack gap={4}>
            <Input.Label labelElement="div">
              <Trans>Format</Trans>
            </Input.Label>
            <Segments
              label={t`Format`}
              segments={formats.map((value) => ({ value, label: formatWords[value] }))}
              value={chosen}
              onChange={setFormat}
            />
          </Stack>
          <Button
            onClick={ask}
            loading={verb.isRunning}
            disabled={hasVendor && !vendorId}
            leftSection={<Icon name="file" size={16} />}
          >
            <Trans>Write the file</Trans>
          </Button>
        </Group>
        <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
      </Stack>
    </Surface>
  );
}

interface ChoiceProps {
  value: string;
  onChange: (value: string) => void;
}

function VendorChoice({ units, value, onChange }: ChoiceProps & { units: readonly Vendor[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useGraph(ExportChoicesQuery, {});
  const option = ({ id, name }: Vendor) => ({ value: id, label: format.text(name) });
  const sellers = present(data?.sellers?.nodes);
  return (
    <NativeSelect
      label={t`Sold by`}
      description={t`The business unit or seller whose rows they are.`}
      data={[
        { group: t`Business units`, items: units.map(option) },
        { group: t`Sellers`, items: sellers.map(option) },
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function CategoryChoice({ value, onChange }: ChoiceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useGraph(ExportChoicesQuery, {});
  const categories = (data?.categoryTree ?? []).map(({ id, depth, name }) => ({
    value: id,
    label: `${'\u2003'.repeat(Math.max(0, depth))}${format.text(name)}`,
  }));
  return (
    <NativeSelect
      label={t`Category`}
      description={t`With all below it.`}
      data={[{ value: '', label: t`All categories` }, ...categories]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function StateChoice({
  of,
  without,
  value,
  onChange,
}: ChoiceProps & { of: 'product' | 'offer'; without: string }) {
  const { t } = useLingui();
  const options = useStateOptions(of).filter((option) => option.value !== without);
  const all = of === 'offer' ? t`All but those withdrawn` : t`All but those merged`;
  return (
    <NativeSelect
      label={t`State`}
      data={[{ value: '', label: all }, ...options]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
