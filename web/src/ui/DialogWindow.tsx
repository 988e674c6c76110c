// The window of a dialog; loaded when the first one opens.
import { useLingui } from '@lingui/react/macro';
import { Modal, Text } from '@mantine/core';
import type { DialogProps } from './dialog-props.js';
import { useFocusBack, useShown } from './use-shown.js';

export function DialogWindow({ title, isOpen, onClose, ...rest }: DialogProps) {
  const { t } = useLingui();
  useFocusBack();
  return (
    <Modal
      opened={useShown(isOpen)}
      onClose={onClose}
      title={<Text fw={650}>{title}</Text>}
      closeButtonProps={{ 'aria-label': t`Close` }}
      {...rest}
    />
  );
}
