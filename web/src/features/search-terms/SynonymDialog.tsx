// Writes a synonym group, a new one or one that is there: a term a line, in both directions or one way.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, type ButtonProps, NativeSelect, Switch, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { SynonymLanguage } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { FormDialog } from '../../ui/Dialog.js';
import { CreateSynonymGroup, UpdateSynonymGroup } from './search-terms.queries.js';

export interface KnownGroup {
  id: string;
  revision: number;
  language: SynonymLanguage;
  isOneWay: boolean;
}

interface Props {
  label: string;
  terms: readonly string[];
  /** Absent for a new group. */
  group?: KnownGroup;
  button?: ButtonProps;
}

export function SynonymDialog({ label, button, ...rest }: Props) {
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={open}>
        {label}
      </Button>
      {isOpen && <SynonymForm {...rest} onClose={close} />}
    </>
  );
}

interface FormProps {
  terms: readonly string[];
  group?: KnownGroup;
  onClose: () => void;
}

function useWriting({ terms, group }: FormProps) {
  const [id] = useState(() => group?.id ?? newId('syn'));
  const [text, setText] = useState(terms.join('\n'));
  const [language, setLanguage] = useState<SynonymLanguage>(
    group?.language ?? languageOf(terms[0] ?? ''),
  );
  const [isOneWay, setOneWay] = useState(group?.isOneWay ?? false);
  const made = useVerb(CreateSynonymGroup, ['SynonymGroup', 'SearchTerm']);
  const changed = useVerb(UpdateSynonymGroup, ['SynonymGroup', 'SearchTerm']);
  const written = text
    .split('\n')
    .map((term) => term.trim())
    .filter(Boolean);
  const content = { terms: written, language, isOneWay };
  const save = () =>
    group
      ? changed.run({ synonymGroupId: id, expectedRevision: group.revision, ...content })
      : made.run({ id, ...content });
  const { errors, isFailed, isRunning } = group ? changed : made;
  return {
    text,
    setText,
    language,
    setLanguage,
    isOneWay,
    setOneWay,
    written,
    save,
    errors,
    isFailed,
    isRunning,
  };
}

/** Words with Chinese characters are Chinese; the operator may say otherwise. */
const languageOf = (term: string): SynonymLanguage =>
  /\p{Script=Han}/u.test(term) ? 'ZH_CN' : 'EN';

function SynonymForm(props: FormProps) {
  const { t } = useLingui();
  const form = useWriting(props);
  const [first = '', ...others] = form.written;
  const rest = others.join(', ');
  return (
    <FormDialog
      isOpen
      onClose={props.onClose}
      title={props.group ? t`Change synonyms` : t`New synonyms`}
      confirm={!props.group && <Trans>Create</Trans>}
      isReady={form.written.length > 1}
      verb={{
        ...form,
        submit: (event) => {
          event.preventDefault();
          void form.save().then((payload) => payload && props.onClose());
        },
      }}
    >
      <Textarea
        label={t({ message: 'Terms', context: 'synonyms' })}
        description={t`A word or phrase on each line, two to twenty.`}
        value={form.text}
        autosize
        minRows={4}
        required
        data-autofocus
        onChange={(event) => form.setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={t`Language`}
        value={form.language}
        data={[
          { value: 'ZH_CN', label: t`Chinese` },
          { value: 'EN', label: t`English` },
          { value: 'BOTH', label: t`Both` },
        ]}
        onChange={(event) => form.setLanguage(event.currentTarget.value as SynonymLanguage)}
      />
      <Switch
        label={<Trans>Only one way</Trans>}
        checked={form.isOneWay}
        onChange={(event) => form.setOneWay(event.currentTarget.checked)}
      />
      {form.written.length > 1 && (
        <Text size="sm" c="dimmed">
          {form.isOneWay ? (
            <Trans>
              A search for “{first}” also finds: {rest}. Not the reverse.
            </Trans>
          ) : (
            <Trans>A search for any of these finds what the others find.</Trans>
          )}
        </Text>
      )}
    </FormDialog>
  );
}
