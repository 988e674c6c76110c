// The search field with suggestions while typing; arrow keys choose, Enter goes.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import type { SearchSuggestionsQuery } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon, type IconName } from '../../ui/icons.js';
import classes from './SearchBox.module.css';

const SuggestionsQuery = graphql(`
  query SearchSuggestions($text: String!) {
    suggestions(text: $text, first: 8) {
      kind
      text {
        zhCN
        en
      }
      product {
        id
        mpn
      }
      category {
        id
      }
      brand {
        id
      }
    }
  }
`);

type Suggestion = NonNullable<SearchSuggestionsQuery['suggestions']>[number];

const icons: Record<Suggestion['kind'], IconName> = {
  PRODUCT: 'chip',
  PART_NUMBER: 'chip',
  CATEGORY: 'filter',
  BRAND: 'store',
};

function useGo() {
  const navigate = useNavigate();
  return {
    toResults: (text: string) => navigate({ to: '/search', search: text ? { q: text } : {} }),
    toSuggestion: ({ product, category, brand }: Suggestion) => {
      if (product)
        return navigate({ to: '/products/$productId', params: { productId: product.id } });
      if (category) return navigate({ to: '/search', search: { category: category.id } });
      return navigate({ to: '/search', search: brand ? { brands: brand.id } : {} });
    },
  };
}

export function SearchBox() {
  const { t } = useLingui();
  const go = useGo();
  const shown = useSearch({ strict: false }).q ?? '';
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const [settled] = useDebouncedValue(text.trim(), 120);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data } = useGraph(SuggestionsQuery, { text: settled }, { isPaused: settled.length < 2 });
  const suggestions = settled.length < 2 ? [] : (data?.suggestions ?? []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    combobox.closeDropdown();
    void go.toResults(text.trim());
  };
  const choose = (index: string) => {
    combobox.closeDropdown();
    const suggestion = suggestions[Number(index)];
    if (suggestion) void go.toSuggestion(suggestion);
  };
  return (
    <search>
      <form onSubmit={submit}>
        <Combobox store={combobox} onOptionSubmit={choose} radius="md" shadow="md" offset={4}>
          <Combobox.Target>
            <TextInput
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                combobox.openDropdown();
              }}
              onBlur={() => combobox.closeDropdown()}
              placeholder={t`Part number, product or brand`}
              aria-label={t`Search products`}
              size="md"
              maxLength={200}
              enterKeyHint="search"
              autoComplete="off"
              rightSection={
                <ActionIcon type="submit" size={34} aria-label={t`Search`}>
                  <Icon name="search" size={18} />
                </ActionIcon>
              }
              rightSectionWidth={46}
            />
          </Combobox.Target>
          <Combobox.Dropdown hidden={suggestions.length === 0}>
            <Combobox.Options>
              {suggestions.map((suggestion, index) => (
                <Option key={optionKey(suggestion)} suggestion={suggestion} index={index} />
              ))}
            </Combobox.Options>
          </Combobox.Dropdown>
        </Combobox>
      </form>
    </search>
  );
}

const optionKey = ({ kind, product, category, brand }: Suggestion) =>
  `${kind} ${product?.id ?? category?.id ?? brand?.id}`;

function Option({ suggestion, index }: { suggestion: Suggestion; index: number }) {
  const format = useFormat();
  const { kind, product } = suggestion;
  const words: Record<Suggestion['kind'], React.ReactNode> = {
    PRODUCT: product?.mpn,
    PART_NUMBER: <Trans>Part number</Trans>,
    CATEGORY: <Trans>Category</Trans>,
    BRAND: <Trans>Brand</Trans>,
  };
  return (
    <Combobox.Option value={String(index)} className={classes.option}>
      <Icon name={icons[kind]} size={17} />
      <span className={classes.text}>{format.text(suggestion.text)}</span>
      <span className={classes.kind}>{words[kind]}</span>
    </Combobox.Option>
  );
}
