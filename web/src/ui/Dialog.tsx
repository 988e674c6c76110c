// A dialog as all of Agora shows it: a title, a way out with a name, and what is asked.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, type ModalProps, Stack, Text } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import type { UserErrorParts } from '../data/use-verb.js';
import { UserErrors } from './UserErrors.js';

interface Props extends Pick<ModalProps, 'size' | 'closeOnClickOutside'> {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, children, ...rest }: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={<Text fw={650}>{title}</Text>}
      closeButtonProps={{ 'aria-label': t`Close` }}
      {...rest}
    >
      {children}
    </Modal>
  );
}

interface FormProps extends Props {
  verb: {
    submit: FormEventHandler<HTMLFormElement>;
    errors: readonly UserErrorParts[];
    isFailed: boolean;
    isRunning: boolean;
  };
}

/** Fields, what is wrong with them, and one button that saves. */
export function FormDialog({ verb, children, ...dialog }: FormProps) {
  return (
    <Dialog {...dialog}>
      <form onSubmit={verb.submit}>
        <Stack gap="md">
          {children}
          <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
          <Group justify="flex-end">
            <Button type="submit" loading={verb.isRunning}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
