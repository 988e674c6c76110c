// What may be done to a unit, each a button that asks first.
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CompanyUnitAction } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Select } from '../../ui/choices.js';
import { isFilled } from '../../ui/is-filled.js';
import type { Unit } from './company.queries.js';
import { unitChoices } from './unit-tree.js';
import {
  ArchiveCompanyUnit,
  CreateCompanyUnit,
  MoveCompanyUnit,
  RenameCompanyUnit,
} from './unit-verbs.js';

const typenames = ['CompanyUnit', 'Company'];
const small = { size: 'compact-sm', variant: 'default' } as const;

interface Props {
  unit: Unit;
  units: readonly Unit[];
}

export const unitButtons: Record<CompanyUnitAction, (props: Props) => React.ReactNode> = {
  RENAME: RenameButton,
  MOVE: MoveButton,
  ARCHIVE: ArchiveButton,
};

interface ChoiceProps {
  label: string;
  /** What it means when nothing is chosen. */
  nothing: string;
  units: readonly Unit[];
  value: string | null;
  onChange: (value: string | null) => void;
}

export function UnitChoice({ label, nothing, units, value, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      placeholder={nothing}
      data={unitChoices(units)}
      value={value}
      onChange={onChange}
      clearable
      searchable={units.length > 10}
    />
  );
}

interface NameProps {
  value: string;
  onChange: (value: string) => void;
}

function NameField({ value, onChange }: NameProps) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Name`}
      required
      maxLength={100}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus
    />
  );
}

export function CreateUnitButton({ units }: { units: readonly Unit[] }) {
  const { t } = useLingui();
  const verb = useVerb(CreateCompanyUnit, typenames);
  const [id, setId] = useState(() => newId('unt'));
  const [name, setName] = useState('');
  const [parentId, setParentId] = useState<string | null>(null);
  const create = async () => {
    const isDone = (await verb.run({ id, name, parentId })) !== null;
    if (isDone) setName('');
    setId(newId('unt'));
    return isDone;
  };
  return (
    <ActionDialog
      label={t`New unit`}
      confirm={t`Create`}
      explanation={<Trans>A part of your company: an office, a plant, a team.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      isReady={isFilled(name)}
      onConfirm={create}
    >
      <NameField value={name} onChange={setName} />
      <UnitChoice
        label={t`Part of`}
        nothing={t`The company itself`}
        units={units}
        value={parentId}
        onChange={setParentId}
      />
    </ActionDialog>
  );
}

function RenameButton({ unit }: Props) {
  const { t } = useLingui();
  const verb = useVerb(RenameCompanyUnit, typenames);
  const [name, setName] = useState(unit.name);
  return (
    <ActionDialog
      label={t`Rename`}
      explanation={<Trans>The people and cost centres in it stay where they are.</Trans>}
      verb={verb}
      button={small}
      isReady={isFilled(name)}
      onConfirm={async () => (await verb.run({ unitId: unit.id, name })) !== null}
    >
      <NameField value={name} onChange={setName} />
    </ActionDialog>
  );
}

function MoveButton({ unit, units }: Props) {
  const { t } = useLingui();
  const verb = useVerb(MoveCompanyUnit, typenames);
  const [parentId, setParentId] = useState<string | null>(unit.parent?.id ?? null);
  return (
    <ActionDialog
      label={t`Move elsewhere`}
      explanation={<Trans>{unit.name} goes there with everything in it.</Trans>}
      verb={verb}
      button={small}
      onConfirm={async () => (await verb.run({ unitId: unit.id, parentId })) !== null}
    >
      <UnitChoice
        label={t`Part of`}
        nothing={t`The company itself`}
        units={units.filter(({ id }) => id !== unit.id)}
        value={parentId}
        onChange={setParentId}
      />
    </ActionDialog>
  );
}

function ArchiveButton({ unit }: Props) {
  const { t } = useLingui();
  const verb = useVerb(ArchiveCompanyUnit, typenames);
  return (
    <ActionDialog
      label={t`Archive`}
      explanation={
        <Trans>
          {unit.name} stays in the history, and nothing new goes into it. Units, people and cost
          centres in it have to be moved first.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ ...small, variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ unitId: unit.id })) !== null}
    />
  );
}
