// The field of a product picker with its list of finds; loaded by `ProductPicker`.
import { Trans, useLingui } from '@lingui/react/macro';
import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type Ref, useState } from 'react';
import { graphql } from '../data/generated/gql.js';
import { present } from '../data/nodes.js';
import { useGraph } from '../data/use-graph.js';
import { useFormat } from '../i18n/use-format.js';
import type { FinderProps } from './finder-props.js';
import { productLabel } from './product-label.js';

const ProductPickerQuery = graphql(`
  query ProductPicker($text: String!) {
    search(query: { text: $text }, first: 8) {
      hits {
        nodes {
          product {
            id
            mpn
            name {
              zhCN
              en
            }
            brand {
              id
              name
            }
          }
        }
      }
    }
  }
`);

interface Props extends FinderProps {
  ref?: Ref<HTMLInputElement>;
}

export function ProductFinder({ label, onChange, error, isRequired, typed = '', ref }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [text, setText] = useState(typed);
  const [settled] = useDebouncedValue(text.trim(), 150);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const isPaused = settled.length < 2;
  const { data, isLoading } = useGraph(ProductPickerQuery, { text: settled }, { isPaused });
  const products = isPaused
    ? []
    : present(data?.search?.hits.nodes).flatMap((hit) => hit.product ?? []);
  const pick = (id: string) => {
    const product = products.find((each) => each.id === id);
    if (!product) return;
    onChange({ id, label: productLabel(format.text(product.name), product) });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md">
      <Combobox.Target>
        <TextInput
          ref={ref}
          label={label}
          placeholder={t`Type a part number or name`}
          value={text}
          error={error}
          withAsterisk={isRequired}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          // Also what was typed before this field came is found at once.
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={isPaused}>
        <Combobox.Options>
          {products.map((product) => (
            <Combobox.Option key={product.id} value={product.id}>
              {format.text(product.name)}
              <Text size="xs" c="dimmed">
                {[product.mpn, product.brand?.name].filter(Boolean).join(' · ')}
              </Text>
            </Combobox.Option>
          ))}
          {products.length === 0 && !isLoading && (
            <Combobox.Empty>
              <Trans>No product fits.</Trans>
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
