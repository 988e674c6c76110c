// The vendor's assortments in a table: what is in each, and who sees it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Empty } from '../../ui/states.js';
import { AssortmentButton, type ShownAssortment } from './AssortmentButton.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';
import { Whom } from './Whom.js';

interface Props {
  vendorId: string;
  groups: readonly { id: string; name: string }[];
  assortments: readonly ShownAssortment[];
}

export function Assortments({ vendorId, groups, assortments }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  if (assortments.length === 0) {
    return (
      <Empty isSmall title={<Trans>Everyone sees all your listed offers</Trans>}>
        <Trans>Put offers into an assortment to show them to chosen companies only.</Trans>
      </Empty>
    );
  }
  const columns: Column<ShownAssortment>[] = [
    { key: 'name', header: t`Assortment`, cell: ({ name }) => name },
    {
      key: 'whom',
      header: t`Seen by`,
      cell: ({ companies, groups: whom }) => <Whom companies={companies} groups={whom} />,
    },
    {
      key: 'offers',
      header: t`Offers`,
      isNumeric: true,
      cell: ({ offerCount }) => format.number(offerCount),
    },
    {
      key: 'change',
      header: '',
      isBare: true,
      cell: (assortment) => (
        <Group justify="flex-end" gap="xs" wrap="nowrap">
          <AssortmentButton
            key={JSON.stringify(assortment)}
            vendorId={vendorId}
            groups={groups}
            assortment={assortment}
          />
          <RemoveButton vendorId={vendorId} assortmentId={assortment.id} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Assortments`}
      columns={columns}
      rows={assortments}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
    />
  );
}

function RemoveButton({ vendorId, assortmentId }: { vendorId: string; assortmentId: string }) {
  const { t } = useLingui();
  const verb = useVerb(pricingVerbs(vendorId).removeAssortment, pricingTypenames);
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={
        <Trans>
          Everybody finds and orders these offers again, unless another assortment has them.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ assortmentId })) !== null}
    />
  );
}
