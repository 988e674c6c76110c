// Doing without the authenticator, and new recovery codes: both ask for the password or a code first.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Dialog } from '../../ui/Dialog.js';
import { RecoveryCodes } from '../../ui/RecoveryCodes.js';
import { RemoveAuthenticator, RenewRecoveryCodes } from './security.queries.js';
import { useProof } from './use-proof.js';

const typenames = ['SignInSecurity'];

export function RemoveAuthenticatorButton({ isRequired }: { isRequired: boolean }) {
  const { t } = useLingui();
  const verb = useVerb(RemoveAuthenticator, typenames);
  const proof = useProof();
  const remove = async () => {
    const isDone = (await verb.run(proof.input)) !== null;
    if (isDone) proof.clear();
    return isDone;
  };
  return (
    <ActionDialog
      label={t`Remove the app`}
      explanation={
        isRequired ? (
          <Trans>
            Your company asks for two-factor sign-in: add another app at once, or your devices are
            signed out within ten minutes and the next sign-in asks for one.
          </Trans>
        ) : (
          <Trans>Your password alone is enough again. The recovery codes become void.</Trans>
        )
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'light' }}
      isReady={proof.isGiven}
      onConfirm={remove}
    >
      {proof.fields}
    </ActionDialog>
  );
}

export function RenewCodesButton() {
  const { t } = useLingui();
  const verb = useVerb(RenewRecoveryCodes, typenames);
  const proof = useProof();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = async () => {
    const done = await verb.run(proof.input);
    if (!done?.recoveryCodes) return false;
    proof.clear();
    setCodes(done.recoveryCodes);
    return true;
  };
  return (
    <>
      <ActionDialog
        label={t`Make new codes`}
        explanation={<Trans>The codes you have now become void.</Trans>}
        verb={verb}
        button={{ size: 'compact-sm', variant: 'default' }}
        isReady={proof.isGiven}
        onConfirm={renew}
      >
        {proof.fields}
      </ActionDialog>
      <Dialog
        isOpen={codes !== null}
        onClose={() => undefined}
        withCloseButton={false}
        closeOnClickOutside={false}
        closeOnEscape={false}
        title={t`Keep your recovery codes`}
      >
        <RecoveryCodes codes={codes ?? []} onDone={() => setCodes(null)} />
      </Dialog>
    </>
  );
}
