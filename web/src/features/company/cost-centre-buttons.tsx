// What may be done to a cost centre, each a button that asks first.
import { Trans, useLingui } from '@lingui/react/macro';
import { SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CostCentreAction } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { isFilled } from '../../ui/is-filled.js';
import type { CostCentre, Unit } from './company.queries.js';
import { UnitChoice } from './unit-buttons.js';
import { ArchiveCostCentre, ChangeCostCentre, CreateCostCentre } from './unit-verbs.js';

const typenames = ['CostCentre', 'Company'];
const small = { size: 'compact-sm', variant: 'default' } as const;

interface Props {
  costCentre: CostCentre;
  units: readonly Unit[];
}

export const costCentreButtons: Record<CostCentreAction, (props: Props) => React.ReactNode> = {
  CHANGE: ChangeButton,
  ARCHIVE: ArchiveButton,
};

interface Draft {
  code: string;
  zhCN: string;
  en: string;
  unitId: string | null;
}

const empty: Draft = { code: '', zhCN: '', en: '', unitId: null };
const inputOf = ({ code, zhCN, en, unitId }: Draft) => ({
  code,
  name: { zhCN: zhCN || null, en: en || null },
  unitId,
});

interface FieldsProps {
  draft: Draft;
  units: readonly Unit[];
  onChange: (draft: Draft) => void;
}

function Fields({ draft, units, onChange }: FieldsProps) {
  const { t } = useLingui();
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  return (
    <>
      <TextInput
        label={t`Code`}
        description={t`As your books call it; unique in your company.`}
        required
        maxLength={30}
        value={draft.code}
        onChange={(event) => set({ code: event.currentTarget.value })}
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput
          label={t`Name in Chinese`}
          maxLength={100}
          value={draft.zhCN}
          onChange={(event) => set({ zhCN: event.currentTarget.value })}
        />
        <TextInput
          label={t`Name in English`}
          maxLength={100}
          value={draft.en}
          onChange={(event) => set({ en: event.currentTarget.value })}
        />
      </SimpleGrid>
      <UnitChoice
        label={t`Company unit`}
        nothing={t`Whole company`}
        units={units}
        value={draft.unitId}
        onChange={(unitId) => set({ unitId })}
      />
    </>
  );
}

export function CreateCostCentreButton({ units }: { units: readonly Unit[] }) {
  const { t } = useLingui();
  const verb = useVerb(CreateCostCentre, typenames);
  const [id, setId] = useState(() => newId('ccr'));
  const [draft, setDraft] = useState(empty);
  const create = async () => {
    const isDone = (await verb.run({ id, ...inputOf(draft) })) !== null;
    if (isDone) setDraft(empty);
    setId(newId('ccr'));
    return isDone;
  };
  return (
    <ActionDialog
      label={t`New cost centre`}
      confirm={t`Create`}
      explanation={<Trans>Buyers choose it when they check out.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'light' }}
      isReady={isFilled(draft.code)}
      onConfirm={create}
    >
      <Fields draft={draft} units={units} onChange={setDraft} />
    </ActionDialog>
  );
}

function ChangeButton({ costCentre, units }: Props) {
  const { t } = useLingui();
  const verb = useVerb(ChangeCostCentre, typenames);
  const { id: costCentreId, code, name, unit } = costCentre;
  const [draft, setDraft] = useState<Draft>({
    code,
    zhCN: name?.zhCN ?? '',
    en: name?.en ?? '',
    unitId: unit?.id ?? null,
  });
  return (
    <ActionDialog
      label={t`Change`}
      explanation={<Trans>Purchases keep the code and the name they were charged to.</Trans>}
      verb={verb}
      button={small}
      isReady={isFilled(draft.code)}
      onConfirm={async () => (await verb.run({ costCentreId, ...inputOf(draft) })) !== null}
    >
      <Fields draft={draft} units={units} onChange={setDraft} />
    </ActionDialog>
  );
}

function ArchiveButton({ costCentre }: Props) {
  const { t } = useLingui();
  const verb = useVerb(ArchiveCostCentre, typenames);
  const { id: costCentreId, code } = costCentre;
  return (
    <ActionDialog
      label={t`Archive`}
      explanation={
        <Trans>
          Nothing is charged to {code} any more. What was charged to it stays, and the code stays
          taken.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ ...small, variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ costCentreId })) !== null}
    />
  );
}
