// What the button of a dialog waits for: that something stands in each field that is needed.

type Given = string | number | readonly unknown[] | null | undefined;

export const isFilled = (...given: readonly Given[]): boolean =>
  given.every((value) => String(value ?? '').trim() !== '');
