// A dialog as all of Agora shows it: a title, a way out with a name, and what is asked.
import { Trans } from '@lingui/react/macro';
import { Button, Stack } from '@mantine/core';
import { type FormEventHandler, lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { UserErrorParts } from '../data/use-verb.js';
import { atRest } from './at-rest.js';
import { DialogFoot } from './DialogFoot.js';
import type { DialogProps } from './dialog-props.js';
import { UserErrors } from './UserErrors.js';
import { useWasOpened } from './use-shown.js';

const loadWindow = () => import('./DialogWindow.js');
const DialogWindow = lazy(() => loadWindow().then((module) => ({ default: module.DialogWindow })));

export function Dialog(props: DialogProps) {
  const wasOpened = useWasOpened(props.isOpen);
  useEffect(() => atRest(loadWindow), []);
  return wasOpened ? (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  ) : null;
}

interface FormProps extends DialogProps {
  /** What its button says, where nothing that was there is saved. */
  confirm?: ReactNode;
  /** False while a field that is needed is empty: the button waits for it. */
  isReady?: boolean;
  verb: {
    submit: FormEventHandler<HTMLFormElement>;
    errors: readonly UserErrorParts[];
    isFailed: boolean;
    isRunning: boolean;
  };
}

/** Fields, what is wrong with them, one button that saves and one that leaves all as it was. */
export function FormDialog({ verb, confirm, isReady = true, children, ...dialog }: FormProps) {
  return (
    <Dialog {...dialog}>
      <form onSubmit={verb.submit}>
        <Stack gap="md">
          {children}
          <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
          <DialogFoot onLeave={dialog.onClose}>
            <Button type="submit" loading={verb.isRunning} disabled={!isReady}>
              {confirm || <Trans>Save</Trans>}
            </Button>
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
