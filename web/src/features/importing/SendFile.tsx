// Where a file is dropped or picked, after saying what its rows are and whose.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import type { ImportKind } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import type { ImportsPortal } from './importing.queries.js';
import { Refusal } from './Refusal.js';
import classes from './SendFile.module.css';
import { type Sending, useSending } from './use-sending.js';
import { kindHints, kindWords, proposalHint } from './words.js';

interface Vendor {
  id: string;
  name: { zhCN: string | null; en: string | null };
}

interface Props {
  portal: ImportsPortal;
  seller: Vendor | null;
  units: readonly Vendor[];
}

const sellersKinds: readonly ImportKind[] = ['OFFERS', 'STOCK', 'PRICE_LISTS', 'PRODUCTS'];
const operatorsKinds: readonly ImportKind[] = [
  ...['PRODUCTS', 'OFFERS', 'STOCK', 'PRICE_LISTS', 'COMPANIES', 'ORDERS'],
] as ImportKind[];
const accepted = '.csv,.tsv,.txt,.xlsx,.xml,text/csv,application/xml';

export function SendFile({ portal, seller, units }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const isOperator = portal === 'operator';
  const [kind, setKind] = useState<ImportKind>(isOperator ? 'PRODUCTS' : 'OFFERS');
  const [vendorId, setVendorId] = useState(isOperator ? (units[0]?.id ?? '') : (seller?.id ?? ''));
  const sending = useSending(portal);
  const rows = { kind, vendorId: (kind !== 'COMPANIES' && vendorId) || null };
  const kinds = isOperator ? operatorsKinds : sellersKinds;
  const vendors = units.map(({ id, name }) => ({ value: id, label: format.text(name) }));
  const nobody = { value: '', label: t`Nobody: products only` };
  return (
    <Surface title={<Trans>Bring a file in</Trans>}>
      <Stack gap="md">
        <Group gap="md" align="flex-start" grow preventGrowOverflow={false} maw={860}>
          <NativeSelect
            label={t`The rows are`}
            description={i18n._(
              kind === 'PRODUCTS' && !isOperator ? proposalHint : kindHints[kind],
            )}
            data={kinds.map((value) => ({ value, label: i18n._(kindWords[value]) }))}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as ImportKind)}
          />
          {isOperator && kind !== 'COMPANIES' && (
            <NativeSelect
              label={t`Sold by`}
              description={t`The business unit whose offers, stock or prices they are.`}
              data={kind === 'PRODUCTS' ? [nobody, ...vendors] : vendors}
              value={vendorId}
              onChange={(event) => setVendorId(event.currentTarget.value)}
            />
          )}
        </Group>
        <DropPlace sending={sending} onFile={(file) => void sending.send(file, rows)} />
        <UserErrors errors={sending.errors} isFailed={sending.isFailed} />
      </Stack>
    </Surface>
  );
}

interface DropPlaceProps {
  sending: Sending;
  onFile: (file: File) => void;
}

function DropPlace({ sending, onFile }: DropPlaceProps) {
  const { t } = useLingui();
  const [isOver, setIsOver] = useState(false);
  const { share, refusal } = sending;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <Stack gap="sm">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same. */}
      <div
        className={classes.place}
        data-over={isOver || undefined}
        onDrop={drop}
        onDragOver={over}
        onDragLeave={() => setIsOver(false)}
      >
        <span className={classes.icon}>
          <Icon name="file" size={28} />
        </span>
        <Text fw={600} className={classes.wide}>
          <Trans>Drop a file here</Trans>
        </Text>
        <Text size="sm" c="dimmed" ta="center">
          <Trans>CSV in any encoding, Excel (.xlsx) or BMEcat (.xml), up to a gigabyte</Trans>
        </Text>
        {share === null ? (
          <FileButton onChange={(file) => file && onFile(file)} accept={accepted}>
            {(props) => (
              <Button {...props} mt="xs">
                <Trans>Pick a file</Trans>
              </Button>
            )}
          </FileButton>
        ) : (
          <Progress w="100%" maw={320} value={share * 100} animated aria-label={t`Sending`} />
        )}
      </div>
      <Refusal code={refusal} />
    </Stack>
  );
}
