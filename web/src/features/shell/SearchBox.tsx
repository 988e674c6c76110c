// The search field with suggestions while typing: arrow keys choose, Enter goes, Escape closes. Written out
// as an ARIA combobox, because it is on every page and must cost little.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useState,
} from 'react';
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

const PAUSE_MS = 120;
const LENGTH_MIN = 2;

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

/** What is typed, what is suggested for it, and which suggestion the arrow keys stand on. */
function useSuggestions() {
  const shown = useSearch({ strict: false }).q ?? '';
  const [text, setText] = useState(shown);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  useEffect(() => setText(shown), [shown]);
  const [settled] = useDebouncedValue(text.trim(), PAUSE_MS);
  const isPaused = settled.length < LENGTH_MIN;
  const { data } = useGraph(SuggestionsQuery, { text: settled }, { isPaused });
  const suggestions = isPaused || !isOpen ? [] : (data?.suggestions ?? []);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const type = (next: string) => {
    setText(next);
    setOpen(true);
    setAt(-1);
  };
  const move = (distance: number) => {
    setOpen(true);
    const count = suggestions.length;
    // One place more than there are: standing on none, back in the field.
    setAt((now) => ((now + 1 + distance + count + 1) % (count + 1)) - 1);
  };
  return { text, suggestions, at: Math.min(at, suggestions.length - 1), type, move, close };
}

export function SearchBox() {
  const { t } = useLingui();
  const go = useGo();
  const list = useId();
  const { text, suggestions, at, type, move, close } = useSuggestions();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = suggestions[at];
    close();
    void (chosen ? go.toSuggestion(chosen) : go.toResults(text.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <search className={classes.search}>
      <form onSubmit={submit}>
        <TextInput
          role="combobox"
          aria-expanded={suggestions.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
          aria-label={t`Search products`}
          placeholder={t`Part number, product or brand`}
          value={text}
          size="md"
          maxLength={200}
          enterKeyHint="search"
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
          rightSection={
            <ActionIcon type="submit" size={34} aria-label={t`Search`}>
              <Icon name="search" size={18} />
            </ActionIcon>
          }
          rightSectionWidth={46}
        />
      </form>
      <div
        id={list}
        role="listbox"
        aria-label={t`Suggestions`}
        className={classes.list}
        hidden={suggestions.length === 0}
      >
        {suggestions.map((suggestion, index) => (
          <Option
            key={keyOf(suggestion)}
            id={`${list}-${index}`}
            suggestion={suggestion}
            isChosen={index === at}
            onChoose={() => {
              close();
              void go.toSuggestion(suggestion);
            }}
          />
        ))}
      </div>
    </search>
  );
}

const keyOf = ({ kind, product, category, brand }: Suggestion) =>
  `${kind} ${product?.id ?? category?.id ?? brand?.id}`;

interface OptionProps {
  id: string;
  suggestion: Suggestion;
  isChosen: boolean;
  onChoose: () => void;
}

function Option({ id, suggestion, isChosen, onChoose }: OptionProps) {
  const format = useFormat();
  const { kind, product, text } = suggestion;
  const words: Record<Suggestion['kind'], ReactNode> = {
    PRODUCT: product?.mpn,
    PART_NUMBER: <Trans>Part number</Trans>,
    CATEGORY: <Trans>Category</Trans>,
    BRAND: <Trans>Brand</Trans>,
  };
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={classes.option}
      // Before the field loses its focus and the list goes.
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <Icon name={icons[kind]} size={17} />
      <span className={classes.text}>{format.text(text)}</span>
      <span className={classes.kind}>{words[kind]}</span>
    </div>
  );
}
