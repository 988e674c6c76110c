// What a company reads in the seller centre that does not sell yet.
import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { NotSelling as NotYet } from '../../ui/NotSelling.js';
import { PageHeader } from '../../ui/PageHeader.js';

export function NotSelling() {
  const { t } = useLingui();
  return (
    <Stack gap="lg">
      <PageHeader title={t`Seller centre`} />
      <NotYet />
    </Stack>
  );
}
