// The category tree: added to, renamed, moved, ordered, taken out of use. Each row is one category, indented
// by its depth.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { Icon } from '../../ui/icons.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Tag } from '../../ui/Tag.js';
import { UserErrors } from '../../ui/UserErrors.js';
import {
  CreateCategory,
  MoveCategory,
  RestoreCategory,
  RetireCategory,
  UpdateCategory,
} from './curating-verbs.js';
import { LocalizedInput } from './LocalizedInput.js';
import { type CategoryChoice, useCategoryChoices } from './use-category-choices.js';

const typenames = ['Category'];

export function CategoriesPage({ tabs }: { tabs: ReactNode }) {
  const { t } = useLingui();
  const { result, choices } = useCategoryChoices();
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Categories`}
        actions={<CategoryDialog label={t`New category`} choices={choices} />}
      />
      {tabs}
      <CatalogTabs />
      <Screen
        result={result}
        find={({ categoryTree }) => categoryTree}
        skeleton={<TableSkeleton />}
      >
        {() => (
          <Surface>
            <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
              {choices.map((category) => (
                <CategoryRow key={category.id} category={category} choices={choices} />
              ))}
            </Stack>
          </Surface>
        )}
      </Screen>
    </Stack>
  );
}

interface RowProps {
  category: CategoryChoice;
  choices: readonly CategoryChoice[];
}

function CategoryRow({ category, choices }: RowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, parentId, position, siblingCount, depth, isRetired, name } = category;
  const move = useVerb(MoveCategory, typenames);
  const retire = useVerb(RetireCategory, typenames);
  const restore = useVerb(RestoreCategory, typenames);
  const shift = (by: number) =>
    void move.run({ categoryId: id, parentId, position: position + by });
  const verbs = [move, retire, restore];
  return (
    <li>
      <Group gap={4} wrap="nowrap" pl={depth * 22} py={3}>
        <Text flex={1} fw={depth === 0 ? 600 : 400} c={isRetired ? 'dimmed' : undefined}>
          {format.text(name)} {isRetired && <Tag isSmall>{t`Out of use`}</Tag>}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Move up`}
          disabled={position === 0}
          onClick={() => shift(-1)}
        >
          <span style={{ display: 'inline-flex', transform: 'rotate(180deg)' }}>
            <Icon name="down" size={16} />
          </span>
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Move down`}
          disabled={position === siblingCount - 1}
          onClick={() => shift(1)}
        >
          <Icon name="down" size={16} />
        </ActionIcon>
        <CategoryDialog label={t`Change`} choices={choices} category={category} />
        <Button
          size="compact-sm"
          variant="subtle"
          color={isRetired ? undefined : 'red'}
          onClick={() => void (isRetired ? restore : retire).run({ categoryId: id })}
        >
          {isRetired ? <Trans>Use again</Trans> : <Trans>Retire</Trans>}
        </Button>
      </Group>
      <UserErrors
        errors={verbs.flatMap(({ errors }) => errors)}
        isFailed={verbs.some(({ isFailed }) => isFailed)}
      />
    </li>
  );
}

interface DialogProps {
  label: string;
  choices: readonly CategoryChoice[];
  category?: CategoryChoice;
}

function CategoryDialog({ label, choices, category }: DialogProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [id, setId] = useState(() => category?.id ?? newId('cat'));
  const form = useForm({
    initialValues: {
      name: { zhCN: category?.name.zhCN ?? '', en: category?.name.en ?? '' },
      parentId: category?.parentId ?? null,
    },
  });
  const create = useVerb(CreateCategory, typenames);
  const update = useVerb(UpdateCategory, typenames);
  const move = useVerb(MoveCategory, typenames);
  const verbs = [create, update, move];
  const save = async ({ name, parentId }: typeof form.values) => {
    if (!category) {
      if (!(await create.run({ id, name, parentId, position: choices.length }))) return;
      setId(newId('cat'));
      form.reset();
    } else {
      if (!(await update.run({ categoryId: id, name }))) return;
      const isMoved = parentId !== category.parentId;
      if (isMoved && !(await move.run({ categoryId: id, parentId, position: choices.length })))
        return;
    }
    close();
  };
  const above = choices.filter((c) => c.id !== category?.id && !c.isRetired);
  return (
    <>
      <Button
        size={category ? 'compact-sm' : 'sm'}
        variant={category ? 'light' : 'filled'}
        onClick={open}
      >
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={<Text fw={650}>{label}</Text>}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <form onSubmit={form.onSubmit((values) => void save(values))}>
          <Stack gap="md">
            <LocalizedInput form={form} path="name" label={t`Name`} />
            <Select
              label={t`Below`}
              placeholder={t`At the top`}
              searchable
              clearable
              data={above.map((c) => ({ value: c.id, label: c.path }))}
              {...form.getInputProps('parentId')}
            />
            <UserErrors
              errors={verbs.flatMap(({ errors }) => errors)}
              isFailed={verbs.some(({ isFailed }) => isFailed)}
            />
            <Group justify="flex-end">
              <Button type="submit" loading={verbs.some(({ isRunning }) => isRunning)}>
                <Trans>Save</Trans>
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
