// The category tree: added to, renamed, moved, ordered, taken out of use. Each row is one category, indented
// by its depth.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { CatalogTabs } from '../../ui/CatalogTabs.js';
import { Select } from '../../ui/choices.js';
import { FormDialog } from '../../ui/Dialog.js';
import { Icon } from '../../ui/icons.js';
import { isFilled } from '../../ui/is-filled.js';
import { TextLink } from '../../ui/links.js';
import { MenuButton } from '../../ui/MenuButton.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Nothing } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { UserErrors } from '../../ui/UserErrors.js';
import classes from './Curating.module.css';
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
      <PageHeader title={t`Categories`} actions={<NewCategoryButton choices={choices} />} />
      {tabs}
      <CatalogTabs />
      <Screen
        result={result}
        find={({ categoryTree }) => categoryTree}
        skeleton={<TableSkeleton />}
      >
        {() => (
          <Surface>
            {choices.length === 0 ? (
              <Nothing />
            ) : (
              <ul className={classes.tree}>
                {choices.map((category) => (
                  <CategoryRow key={category.id} category={category} choices={choices} />
                ))}
              </ul>
            )}
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
  const { id, depth, isRetired, name } = category;
  const [isOpen, { open, close }] = useDisclosure(false);
  const move = useVerb(MoveCategory, typenames);
  const retire = useVerb(RetireCategory, typenames);
  const restore = useVerb(RestoreCategory, typenames);
  const verbs = [move, retire, restore];
  return (
    <li data-depth={depth}>
      <div className={classes.category} style={{ '--depth': depth } as CSSProperties}>
        <TextLink
          to="/operator/categories/$categoryId"
          params={{ categoryId: id }}
          className={classes.ruleName}
          fw={depth === 0 ? 600 : 400}
        >
          {format.text(name)}
        </TextLink>
        {isRetired && <Tag isSmall>{t`Out of use`}</Tag>}
        <CategoryMenu
          category={category}
          onChange={open}
          onShift={(by) => {
            const { parentId, position } = category;
            void move.run({ categoryId: id, parentId, position: position + by });
          }}
          onRetire={() => void (isRetired ? restore : retire).run({ categoryId: id })}
        />
      </div>
      {isOpen && (
        <CategoryModal
          title={t`Rename or move`}
          choices={choices}
          category={category}
          onClose={close}
        />
      )}
      <UserErrors
        errors={verbs.flatMap(({ errors }) => errors)}
        isFailed={verbs.some(({ isFailed }) => isFailed)}
      />
    </li>
  );
}

interface MenuProps {
  category: CategoryChoice;
  onChange: () => void;
  onShift: (by: number) => void;
  /** Out of use, or into use again. */
  onRetire: () => void;
}

function CategoryMenu({ category, onChange, onShift, onRetire }: MenuProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { position, siblingCount, isRetired, name } = category;
  return (
    <MenuButton
      button={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Actions: ${format.text(name)}`}
        >
          <Icon name="more" size={18} />
        </ActionIcon>
      }
      entries={[
        { key: 'change', label: <Trans>Rename or move</Trans>, onChoose: onChange },
        {
          key: 'up',
          label: <Trans>Move up</Trans>,
          onChoose: () => onShift(-1),
          isDisabled: position === 0,
        },
        {
          key: 'down',
          label: <Trans>Move down</Trans>,
          onChoose: () => onShift(1),
          isDisabled: position === siblingCount - 1,
        },
        {
          key: 'retire',
          label: isRetired ? <Trans>Use again</Trans> : <Trans>Retire</Trans>,
          onChoose: onRetire,
          isDangerous: !isRetired,
          group: {},
        },
      ]}
    />
  );
}

function NewCategoryButton({ choices }: { choices: readonly CategoryChoice[] }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>{t`New category`}</Button>
      {isOpen && <CategoryModal title={t`New category`} choices={choices} onClose={close} />}
    </>
  );
}

interface ModalProps {
  title: string;
  choices: readonly CategoryChoice[];
  category?: CategoryChoice;
  onClose: () => void;
}

function CategoryModal({ title, choices, category, onClose }: ModalProps) {
  const { t } = useLingui();
  const [id] = useState(() => category?.id ?? newId('cat'));
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
    } else {
      if (!(await update.run({ categoryId: id, name }))) return;
      const isMoved = parentId !== category.parentId;
      if (isMoved && !(await move.run({ categoryId: id, parentId, position: choices.length })))
        return;
    }
    onClose();
  };
  const above = choices.filter((c) => c.id !== category?.id && !c.isRetired);
  const { zhCN, en } = form.values.name;
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={title}
      confirm={!category && <Trans>Create</Trans>}
      isReady={isFilled(zhCN) || isFilled(en)}
      verb={{
        submit: form.onSubmit((values) => void save(values)),
        errors: verbs.flatMap(({ errors }) => errors),
        isFailed: verbs.some(({ isFailed }) => isFailed),
        isRunning: verbs.some(({ isRunning }) => isRunning),
      }}
    >
      <LocalizedInput form={form} path="name" label={t`Name`} isNeeded isFirst />
      <Select
        label={t`Below`}
        placeholder={t`At the top`}
        searchable
        clearable
        data={above.map((c) => ({ value: c.id, label: c.path }))}
        {...form.getInputProps('parentId')}
      />
    </FormDialog>
  );
}
