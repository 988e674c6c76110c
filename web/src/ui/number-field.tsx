// The field that formats numbers while one types; loaded by `choices`.
import { NumberInput as MantineNumberInput, type NumberInputProps } from '@mantine/core';

/** Without steps to press: all fields for numbers look alike, and none cuts its number off. */
export const NumberInput = (props: NumberInputProps) => (
  <MantineNumberInput hideControls {...props} />
);
