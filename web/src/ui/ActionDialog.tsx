// A button that asks before it acts: says in words what will happen, takes a reason where one is needed.
import { Button, type ButtonProps, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useContext, useState } from 'react';
import type { UserErrorParts } from '../data/use-verb.js';
import { Dialog } from './Dialog.js';
import { DialogFoot } from './DialogFoot.js';
import { isSound } from './is-sound.js';
import { RowName } from './row-name.js';
import { UserErrors } from './UserErrors.js';
import { unbroken } from './unbroken.js';

interface Verb {
  isRunning: boolean;
  errors: readonly UserErrorParts[];
  isFailed: boolean;
  forget: () => void;
}

interface Props {
  label: string;
  /** The dialog's, where the button's label says too little alone. */
  title?: string;
  /** What the button in the dialog says, where the label names a thing and no deed. */
  confirm?: string;
  /** What will happen, for whom, and whether it can be undone. */
  explanation: ReactNode;
  verb: Verb;
  /** True when it was carried out; the dialog closes. */
  onConfirm: (reason: string) => Promise<boolean>;
  isDangerous?: boolean;
  /** The label of the reason; without it none is asked for. */
  reasonLabel?: string | undefined;
  isReasonNeeded?: boolean;
  /** False while a field that is needed is empty: the button waits for it. */
  isReady?: boolean;
  button?: ButtonProps;
  /** More fields of the dialog. */
  children?: ReactNode;
}

export function ActionDialog(props: Props) {
  const { label, explanation, verb, isDangerous = false, isReady = true } = props;
  const { button, children } = props;
  const [isOpen, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const about = useContext(RowName);
  const color = isDangerous ? 'red' : undefined;
  // In a row what goes on is tinted: a screen has one filled button, and rows are many.
  const variant = isDangerous || about !== null ? 'light' : 'filled';
  const isIncomplete = Boolean(props.reasonLabel && props.isReasonNeeded && !reason.trim());
  const leave = () => {
    verb.forget();
    close();
  };
  const confirm = async (button: Element) => {
    if (isSound(button) && (await props.onConfirm(reason.trim()))) close();
  };
  return (
    <>
      <Button variant={variant} color={color} onClick={open} {...button}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={leave} title={props.title ?? label}>
        <Stack gap="md">
          {about && (
            <Text component="h3" fw={600} style={{ whiteSpace: 'pre-line' }}>
              {unbroken(about)}
            </Text>
          )}
          <Text component="div">{explanation}</Text>
          {children}
          {props.reasonLabel && (
            <Textarea
              label={props.reasonLabel}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              required={props.isReasonNeeded}
              autosize
              minRows={2}
              maxLength={500}
              data-autofocus
            />
          )}
          <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
          <DialogFoot onLeave={leave}>
            <Button
              color={color}
              loading={verb.isRunning}
              disabled={isIncomplete || !isReady}
              onClick={(event) => void confirm(event.currentTarget)}
            >
              {props.confirm ?? label}
            </Button>
          </DialogFoot>
        </Stack>
      </Dialog>
    </>
  );
}
