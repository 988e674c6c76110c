// One attribute: new, or as it is to be. Kind and unit are chosen once, because products state their values
// in them; options keep the value that products state and get names and other spellings. Loaded by its button.
import { Trans, useLingui } from '@lingui/react/macro';
import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useState } from 'react';
import type { AttributeKind } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { Select, TagsInput } from '../../ui/choices.js';
import { FormDialog } from '../../ui/Dialog.js';
import { Icon } from '../../ui/icons.js';
import { isFilled } from '../../ui/is-filled.js';
import { useAttributeUnit } from '../../ui/use-attribute-unit.js';
import { attributeKindWords, type KeptAttribute } from './attribute-words.js';
import classes from './Curating.module.css';
import { CreateAttribute, UpdateAttribute } from './curating-verbs.js';
import { LocalizedInput } from './LocalizedInput.js';

interface OptionValues {
  key: string;
  value: string;
  zhCN: string;
  en: string;
  aliases: string[];
}

interface Values {
  name: { zhCN: string; en: string };
  kind: AttributeKind;
  unit: string;
  isFilterable: boolean;
  isComparable: boolean;
  options: OptionValues[];
}

/** Told apart while they are written. */
let lastKey = 0;
const newKey = () => `new ${++lastKey}`;

const valuesOf = (attribute: KeptAttribute | undefined): Values => ({
  name: { zhCN: attribute?.name.zhCN ?? '', en: attribute?.name.en ?? '' },
  kind: attribute?.kind ?? 'NUMBER',
  unit: attribute?.unit ?? '',
  isFilterable: attribute?.isFilterable ?? true,
  isComparable: attribute?.isComparable ?? true,
  options: (attribute?.options ?? []).map(({ value, name, aliases }) => ({
    key: value,
    value,
    zhCN: name.zhCN ?? '',
    en: name.en ?? '',
    aliases: [...aliases],
  })),
});

/** An option without a value of its own is stated by its English name. */
const optionsOf = ({ kind, options }: Values) =>
  kind === 'ENUM'
    ? options
        .filter(({ value, en, zhCN }) => value || en || zhCN)
        .map(({ value, en, zhCN, aliases }) => ({
          value: value || en || zhCN,
          name: { en: en || null, zhCN: zhCN || null },
          aliases,
        }))
    : [];

interface Props {
  label: string;
  attribute: KeptAttribute | undefined;
  onClose: () => void;
}

export function AttributeDialog({ label, attribute, onClose }: Props) {
  const format = useFormat();
  const { t, i18n } = useLingui();
  const [id] = useState(() => attribute?.id ?? newId('att'));
  const form = useForm<Values>({ initialValues: valuesOf(attribute) });
  const unitText = useAttributeUnit();
  const create = useVerb(CreateAttribute, ['Attribute']);
  const update = useVerb(UpdateAttribute, ['Attribute', 'Product']);
  const verb = attribute ? update : create;
  const save = async (values: Values) => {
    const { name, kind, unit, isFilterable, isComparable } = values;
    const common = { name, isFilterable, isComparable, options: optionsOf(values) };
    const saved = attribute
      ? await update.run({ attributeId: id, ...common })
      : await create.run({ id, kind, unit: (kind === 'NUMBER' && unit.trim()) || null, ...common });
    if (saved) onClose();
  };
  const { kind, name } = form.values;
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      size="xl"
      title={format.text(attribute?.name) || label}
      confirm={!attribute && <Trans>Create</Trans>}
      isReady={isFilled(name.zhCN) || isFilled(name.en)}
      verb={{ ...verb, submit: form.onSubmit((values) => void save(values)) }}
    >
      <LocalizedInput form={form} path="name" label={t`Name`} isNeeded isFirst />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={t`Values are`}
          data={(Object.keys(attributeKindWords) as AttributeKind[]).map((value) => ({
            value,
            label: i18n._(attributeKindWords[value]),
          }))}
          allowDeselect={false}
          readOnly={attribute !== undefined}
          description={attribute && t`It stays: products state their values in it.`}
          {...form.getInputProps('kind')}
        />
        {kind === 'NUMBER' && (
          <TextInput
            label={t`Unit`}
            maxLength={24}
            readOnly={attribute !== undefined}
            {...form.getInputProps('unit')}
            {...(attribute && { value: attribute.unit ? unitText(attribute.unit) : '—' })}
          />
        )}
      </SimpleGrid>
      <Group gap="lg">
        <Checkbox
          label={t`A filter in search`}
          {...form.getInputProps('isFilterable', { type: 'checkbox' })}
        />
        <Checkbox
          label={t`A row in comparisons`}
          {...form.getInputProps('isComparable', { type: 'checkbox' })}
        />
      </Group>
      {kind === 'ENUM' && <Options form={form} />}
    </FormDialog>
  );
}

function Options({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useLingui();
  const { options } = form.values;
  const add = () =>
    form.insertListItem('options', { key: newKey(), value: '', zhCN: '', en: '', aliases: [] });
  return (
    <Stack gap="xs">
      <Text fw={600} size="sm">
        <Trans>Options</Trans>
      </Text>
      <Text size="xs" c="dimmed">
        <Trans>
          Products state the value. Another spelling that sources write for it belongs to the
          option, so that both are one choice.
        </Trans>
      </Text>
      {options.map(({ key }, at) => (
        <div key={key} className={classes.option}>
          <TextInput
            label={t`Value`}
            placeholder={t`As the English name`}
            maxLength={200}
            {...form.getInputProps(`options.${at}.value`)}
          />
          <TextInput
            label={t`Chinese`}
            maxLength={200}
            {...form.getInputProps(`options.${at}.zhCN`)}
          />
          <TextInput
            label={t`English`}
            maxLength={200}
            {...form.getInputProps(`options.${at}.en`)}
          />
          <TagsInput label={t`Also written`} {...form.getInputProps(`options.${at}.aliases`)} />
          <Group gap={2} wrap="nowrap" className={classes.optionActions}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Move up`}
              disabled={at === 0}
              onClick={() => form.reorderListItem('options', { from: at, to: at - 1 })}
            >
              <span className={classes.upwards}>
                <Icon name="down" size={16} />
              </span>
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t`Remove`}
              onClick={() => form.removeListItem('options', at)}
            >
              <Icon name="close" size={16} />
            </ActionIcon>
          </Group>
        </div>
      ))}
      <Group>
        <Button variant="default" size="compact-sm" onClick={add}>
          <Trans>Add an option</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
