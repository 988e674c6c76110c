// A draft enters the catalog.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { ActivateProduct } from '../data/product-verbs.js';
import { useVerb } from '../data/use-verb.js';
import { ActionDialog } from './ActionDialog.js';

interface Props {
  productId: string;
  button: ComponentProps<typeof ActionDialog>['button'];
}

export function ActivateButton({ productId, button }: Props) {
  const { t } = useLingui();
  const verb = useVerb(ActivateProduct);
  return (
    <ActionDialog
      label={t`Activate`}
      explanation={<Trans>Buyers find it and vendors can offer it.</Trans>}
      verb={verb}
      button={button}
      onConfirm={async () => (await verb.run({ productId })) !== null}
    />
  );
}
