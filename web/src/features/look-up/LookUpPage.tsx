// A part list at once: pasted or from a file, a row for each number, all into the cart.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '../../ui/icons.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import { wishOf } from '../../ui/wish.js';
import classes from './LookUp.module.css';
import { PartListResult } from './PartListResult.js';
import { isPartList, type PartLine, partLines } from './part-list.js';
import { decodeFile, LINES_MAX, readLines, textOf } from './read-lines.js';

const FILE_BYTES_MAX = 2_000_000;

export function LookUpPage() {
  const { t } = useLingui();
  const here = useRouterState({ select: (state) => state.location.href });
  // Who wished the list into the cart as a visitor has it again after the sign-in.
  const [lines, setLines] = useState<readonly PartLine[]>(() => {
    const wished = wishOf(here);
    return isPartList(wished) ? wished : [];
  });
  const [text, setText] = useState(() => textOf(lines));
  const isShown = lines.length > 0;
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Part list`}
        description={
          <Trans>
            Up to 1,000 part numbers, GTINs, your own or vendors' numbers at once; dashes and spaces
            do not matter.
          </Trans>
        }
        actions={
          isShown && (
            <Button
              variant="default"
              leftSection={<Icon name="back" size={16} />}
              onClick={() => setLines([])}
            >
              <Trans>Change the list</Trans>
            </Button>
          )
        }
      />
      {isShown ? (
        <PartListResult lines={lines} onChange={setLines} />
      ) : (
        <ListInput text={text} onText={setText} onLookUp={(read) => setLines(partLines(read))} />
      )}
    </Stack>
  );
}

interface InputProps {
  text: string;
  onText: (text: string) => void;
  onLookUp: (lines: ReturnType<typeof readLines>) => void;
}

function ListInput({ text, onText, onLookUp }: InputProps) {
  const { t } = useLingui();
  const [isTooLarge, setTooLarge] = useState(false);
  const lines = readLines(text);
  const count = lines.length;
  const take = async (file: File | null) => {
    if (!file) return;
    setTooLarge(file.size > FILE_BYTES_MAX);
    if (file.size <= FILE_BYTES_MAX) onText(decodeFile(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <Surface>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (count > 0) onLookUp(lines.slice(0, LINES_MAX));
        }}
      >
        <Stack gap="md">
          <Textarea
            label={t`Numbers and quantities`}
            description={t`A line each: copy two columns from a spreadsheet, or type “LM358DR 100”.`}
            placeholder={'LM358DR\t100\nSN74LVC1G04DBVR\t250\nRC0402FR-0710KL\t10000'}
            classNames={{ input: classes.list }}
            value={text}
            autosize
            minRows={10}
            maxRows={20}
            spellCheck={false}
            onChange={(event) => onText(event.currentTarget.value)}
            onDrop={(event) => {
              event.preventDefault();
              void take(event.dataTransfer.files[0] ?? null);
            }}
          />
          {isTooLarge && (
            <Notice tone="red" role="alert">
              <Trans>The file is too large for a part list.</Trans>
            </Notice>
          )}
          {count > LINES_MAX && (
            <Notice tone="yellow" role="status">
              <Trans>
                {count} lines were read; only the first {LINES_MAX} are looked up.
              </Trans>
            </Notice>
          )}
          <Group justify="space-between">
            <FileButton
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={(file) => void take(file)}
            >
              {(props) => (
                <Button {...props} variant="default" leftSection={<Icon name="upload" size={17} />}>
                  <Trans>Open a CSV file</Trans>
                </Button>
              )}
            </FileButton>
            <Group gap="md">
              <Text size="sm" c="dimmed" role="status">
                {count > 0 && <Trans>{count} lines</Trans>}
              </Text>
              <Button type="submit" disabled={count === 0}>
                <Trans>Look up</Trans>
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}
