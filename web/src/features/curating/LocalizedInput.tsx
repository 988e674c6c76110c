// One text in both languages, side by side; on a phone one under the other.
import { useLingui } from '@lingui/react/macro';
import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: any form that has the two texts under this path.
  form: UseFormReturnType<any>;
  path: string;
  label: string;
  isLong?: boolean;
  /** In one of the two languages at least. */
  isNeeded?: boolean;
  /** Of a dialog: the writing begins in it. */
  isFirst?: boolean;
}

export function LocalizedInput({ form, path, label, isLong = false, ...props }: Props) {
  const { isNeeded = false, isFirst = false } = props;
  const { t } = useLingui();
  const languages = [
    { key: 'zhCN', name: t`Chinese` },
    { key: 'en', name: t`English` },
  ];
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {languages.map(({ key, name }, at) => {
        const field = {
          label: t`${label} (${name})`,
          ...(isNeeded && at === 0 && { description: t`In one language at least` }),
          ...(isFirst && at === 0 && { 'data-autofocus': true }),
          ...form.getInputProps(`${path}.${key}`),
        };
        return isLong ? (
          <Textarea key={key} autosize minRows={3} maxRows={12} maxLength={5000} {...field} />
        ) : (
          <TextInput key={key} maxLength={300} {...field} />
        );
      })}
    </SimpleGrid>
  );
}
