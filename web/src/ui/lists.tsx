// The full fields that open a list; loaded together, by `choices`.
import {
  MultiSelect as MantineMultiSelect,
  Select as MantineSelect,
  TagsInput as MantineTagsInput,
} from '@mantine/core';

export const Select = MantineSelect;
export const MultiSelect = MantineMultiSelect;
export const TagsInput = MantineTagsInput;
