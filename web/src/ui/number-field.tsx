// The field that formats numbers while one types; loaded by `choices`.
import { NumberInput as MantineNumberInput } from '@mantine/core';

export const NumberInput = MantineNumberInput;
