/** Whether all fields of the dialog around a button are right; where one is not, it says why. For dialogs without a form. */
export const isSound = (button: Element): boolean =>
  button
    .closest('[role=dialog]')
    ?.querySelector<HTMLInputElement>('input:invalid')
    ?.reportValidity() ?? true;
