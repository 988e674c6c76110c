// Chooses a quote. The award's id is made once, so a second click is the same award.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { AwardDemand } from './demand-verbs.js';

interface Props {
  demandId: string;
  quoteId: string;
  vendorName: string;
  total: { amount: string; currencyCode: string };
}

export function AwardButton({ demandId, quoteId, vendorName, total }: Props) {
  const { t } = useLingui();
  const verb = useVerb(AwardDemand);
  const [id] = useState(() => newId('awd'));
  return (
    <ActionDialog
      label={t`Award`}
      explanation={
        <Trans>
          {vendorName} gets your order for <MoneyText value={total} fw={650} />. The other quotes
          end. This is binding and cannot be undone.
        </Trans>
      }
      verb={verb}
      button={{ size: 'xs', fz: 'sm', variant: 'light' }}
      onConfirm={async () => (await verb.run({ id, demandId, quoteId })) !== null}
    />
  );
}
