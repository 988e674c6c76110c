// Fields that open a list or format numbers: their lists, and what hangs them on, come once the page stands.
import {
  ComboboxChevron,
  type ComboboxData,
  type MultiSelectProps,
  NativeSelect,
  type NumberInputProps,
  type SelectProps,
  type TagsInputProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { late, type StandIn } from './late.js';

const loadLists = () => import('./lists.js');

/** What a plain field is told of the full one: how it looks, and what it is about. */
function looksOf(props: TextInputProps): TextInputProps {
  const { label, description, placeholder, error, required, withAsterisk, disabled } = props;
  const { size, w, style, className, name, 'aria-label': ariaLabel } = props;
  return {
    ...{ label, description, placeholder, error, required, withAsterisk, disabled },
    ...{ size, w, style, className, name, 'aria-label': ariaLabel },
    ...('data-autofocus' in props ? { 'data-autofocus': true } : {}),
  };
}

type PlainData = { value: string; label: string }[];

/** In groups or not, as a plain list of the browser takes them. */
const plainData = (data: ComboboxData | undefined, placeholder: string | undefined) => [
  { value: '', label: placeholder ?? '' },
  ...((data ?? []) as PlainData),
];

function PlainSelect({ field, typed, onType, ...props }: SelectProps & StandIn) {
  const { placeholder, ...looks } = looksOf(props as TextInputProps);
  const { defaultValue, value = typed || defaultValue } = props;
  return (
    <NativeSelect
      {...(looks as object)}
      ref={field}
      data={defaultValue ? (props.data as PlainData) : plainData(props.data, placeholder)}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        onType(currentTarget.value);
        props.onChange?.(currentTarget.value || null, { value: '', label: '' });
      }}
    />
  );
}

/** What is chosen already stands there faintly; what is typed goes on in the full one. */
function PlainTexts({ field, typed, onType, ...props }: TextsProps & StandIn) {
  const chosen = props.value?.map((value) => labelIn(props.data, value)).join(', ');
  return (
    <TextInput
      {...looksOf(props as unknown as TextInputProps)}
      rightSection={props.rightSection}
      placeholder={chosen || props.placeholder || ''}
      ref={field}
      value={props.searchValue ?? typed}
      onChange={({ currentTarget }) => {
        onType(currentTarget.value);
        props.onSearchChange?.(currentTarget.value);
      }}
    />
  );
}
const PlainList = (props: MultiSelectProps & StandIn) => (
  <PlainTexts rightSection={<ComboboxChevron />} {...props} />
);

interface TextsProps
  extends Pick<
    MultiSelectProps,
    'value' | 'placeholder' | 'searchValue' | 'onSearchChange' | 'rightSection'
  > {
  data?: MultiSelectProps['data'] | TagsInputProps['data'];
}

function labelIn(data: TextsProps['data'], value: string): string {
  const found = (data ?? []).find(
    (one) => typeof one !== 'string' && (one as Item).value === value,
  );
  return (found as Item | undefined)?.label ?? value;
}
interface Item {
  value: string;
  label: string;
}

/** A controlled search hears what was typed; another begins with it. */
function withSearch<Props extends MultiSelectProps | TagsInputProps>(props: Props, typed: string) {
  return props.searchValue === undefined ? { ...props, defaultSearchValue: typed } : props;
}

function PlainNumber({ field, typed, onType, ...props }: NumberInputProps & StandIn) {
  const { defaultValue = '', value = defaultValue, suffix = '', allowDecimal = true } = props;
  const group = String(props.thousandSeparator ?? ' ');
  const shown = typed || `${value}${value === '' ? '' : suffix}`;
  return (
    <TextInput
      {...looksOf(props as TextInputProps)}
      ref={field}
      inputMode={allowDecimal ? 'decimal' : 'numeric'}
      value={shown}
      onBlur={props.onBlur}
      onChange={({ currentTarget }) => {
        onType(currentTarget.value);
        props.onChange?.(
          numberIn(currentTarget.value.replace(suffix, '').replaceAll(group, '').trim()),
        );
      }}
    />
  );
}

/** As the full field tells it: what is no number yet, such as "12.", stays as it was typed. */
function numberIn(text: string): number | string {
  if (!/^-?\d*[.]?\d*$/.test(text)) return '';
  return String(Number(text)) === text ? Number(text) : text;
}

/** A field that keeps its value itself begins with what was typed. */
const withDefault = <Props extends SelectProps | NumberInputProps>(props: Props, typed: string) =>
  props.value === undefined ? { ...props, defaultValue: typed } : props;

export const Select = late<SelectProps>({
  load: async () => (await loadLists()).Select,
  Plain: PlainSelect,
  withTyped: withDefault,
});

export const MultiSelect = late<MultiSelectProps>({
  load: async () => (await loadLists()).MultiSelect,
  Plain: PlainList,
  withTyped: withSearch,
});

export const TagsInput = late<TagsInputProps>({
  load: async () => (await loadLists()).TagsInput,
  Plain: PlainTexts,
  withTyped: withSearch,
});

export const NumberInput = late<NumberInputProps>({
  load: async () => (await import('./number-field.js')).NumberInput,
  Plain: PlainNumber,
  withTyped: withDefault,
});
