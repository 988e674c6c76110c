// Where a file is dropped or picked, after saying what its rows are and whose.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useState } from 'react';
import type { ImportKind } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { sendFile } from '../../data/send-file.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { Notice } from '../../ui/Notice.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import type { ImportsPortal } from './importing.queries.js';
import { CreateImportJob } from './importing-verbs.js';
import classes from './SendFile.module.css';
import { kindHints, kindWords, uploadWords } from './words.js';

interface Vendor {
  id: string;
  name: { zhCN: string | null; en: string | null };
}

interface Props {
  portal: ImportsPortal;
  seller: Vendor | null;
  units: readonly Vendor[];
}

const sellersKinds: readonly ImportKind[] = ['OFFERS', 'STOCK', 'PRICE_LISTS'];
const operatorsKinds: readonly ImportKind[] = ['PRODUCTS', ...sellersKinds, 'COMPANIES', 'ORDERS'];
const accepted = '.csv,.tsv,.txt,.xlsx,.xml,text/csv,application/xml';

export function SendFile({ portal, seller, units }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const isOperator = portal === 'operator';
  const [kind, setKind] = useState<ImportKind>(isOperator ? 'PRODUCTS' : 'OFFERS');
  const [vendorId, setVendorId] = useState(isOperator ? (units[0]?.id ?? '') : (seller?.id ?? ''));
  const sending = useSending(portal, kind, kind === 'COMPANIES' ? '' : vendorId);
  const kinds = isOperator ? operatorsKinds : sellersKinds;
  const vendors = units.map(({ id, name }) => ({ value: id, label: format.text(name) }));
  const nobody = { value: '', label: t`Nobody: products only` };
  return (
    <Surface title={<Trans>Bring a file in</Trans>}>
      <Stack gap="md">
        <Group gap="md" align="flex-start" grow preventGrowOverflow={false}>
          <NativeSelect
            label={t`The rows are`}
            description={i18n._(kindHints[kind])}
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
        <DropPlace sending={sending} />
        <UserErrors errors={sending.errors} isFailed={sending.isFailed} />
      </Stack>
    </Surface>
  );
}

type Sending = ReturnType<typeof useSending>;

function useSending(portal: ImportsPortal, kind: ImportKind, vendorId: string) {
  const navigate = useNavigate();
  const verb = useVerb(CreateImportJob, ['ImportJob']);
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (file: File) => {
    setRefusal(null);
    setShare(0);
    const sent = await sendFile(file, 'IMPORT_FILE', setShare);
    setShare(null);
    if ('code' in sent) return setRefusal(sent.code);
    const id = newId('ijb');
    const { uploadId } = sent;
    const done = await verb.run({ id, uploadId, kind, vendorId: vendorId || null });
    if (!done) return;
    const to =
      portal === 'operator' ? '/operator/imports/$importJobId' : '/seller/imports/$importJobId';
    await navigate({ to, params: { importJobId: id } });
  };
  return { send, share, refusal, errors: verb.errors, isFailed: verb.isFailed };
}

function DropPlace({ sending }: { sending: Sending }) {
  const { t, i18n } = useLingui();
  const [isOver, setIsOver] = useState(false);
  const { share, refusal, send } = sending;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void send(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const word = refusal ? uploadWords[refusal] : undefined;
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
          <FileButton onChange={(file) => file && void send(file)} accept={accepted}>
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
      {refusal && (
        <Notice tone="red" role="alert">
          {word ? i18n._(word) : <Trans>The file did not arrive ({refusal}). Try again.</Trans>}
        </Notice>
      )}
    </Stack>
  );
}
