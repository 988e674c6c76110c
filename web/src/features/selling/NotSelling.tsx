// What a company reads in the seller centre that does not sell yet.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import { Empty } from '../../ui/states.js';

export function NotSelling() {
  const { t } = useLingui();
  return (
    <Stack gap="lg">
      <PageHeader title={t`Seller centre`} />
      <Surface>
        <Empty
          icon="store"
          title={<Trans>Your company does not sell yet</Trans>}
          action={
            <ButtonLink to="/seller/apply">
              <Trans>Sell on Agora</Trans>
            </ButtonLink>
          }
        >
          <Trans>Apply once; the operator reviews your company and then your offers go live.</Trans>
        </Empty>
      </Surface>
    </Stack>
  );
}
