// The search field with suggestions while typing: arrow keys choose, Enter goes, Escape closes. Written out
// as an ARIA combobox, because it is on every page and must cost little.
import { useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useId } from 'react';
import { Icon } from '../../ui/icons.js';
import { rememberSearch } from './recent-searches.js';
import classes from './SearchBox.module.css';
import { SearchOffers } from './SearchOffers.js';
import { type Offer, useSuggestions } from './use-suggestions.js';

function useGo() {
  const navigate = useNavigate();
  const toResults = (text: string) => {
    rememberSearch(text);
    return navigate({ to: '/search', search: text ? { q: text } : {} });
  };
  const toOffer = (offer: Offer) => {
    if (offer.kind === 'VENDOR') {
      return navigate({ to: '/vendors/$slug', params: { slug: offer.vendor.slug } });
    }
    if (offer.kind === 'DEMAND') {
      return navigate({ to: '/demands/$demandId', params: { demandId: offer.id } });
    }
    if (offer.kind === 'THREAD') {
      return navigate({ to: '/threads/$threadId', params: { threadId: offer.id } });
    }
    if (offer.kind !== 'SUGGESTION') return toResults(offer.text);
    const { product, category, brand } = offer.suggestion;
    if (product) return navigate({ to: '/products/$productId', params: { productId: product.id } });
    if (category) return navigate({ to: '/search', search: { category: category.id } });
    return navigate({ to: '/search', search: brand ? { brands: brand.id } : {} });
  };
  return { toResults, toOffer };
}

export function SearchBox() {
  const { t } = useLingui();
  const go = useGo();
  const list = useId();
  const { text, typed, offers, isBehind, at, type, move, open, close } = useSuggestions();
  const isOpen = offers.length > 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = offers[at];
    close();
    void (chosen ? go.toOffer(chosen) : go.toResults(typed));
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
          aria-expanded={isOpen}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
          aria-label={t`Search products`}
          placeholder={t`Part number, product, brand or vendor`}
          value={text}
          size="md"
          maxLength={200}
          enterKeyHint="search"
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onClick={open}
          onBlur={close}
          rightSection={
            <ActionIcon type="submit" size={34} aria-label={t`Search`}>
              <Icon name="search" size={18} />
            </ActionIcon>
          }
          rightSectionWidth={46}
        />
      </form>
      <SearchOffers
        id={list}
        offers={offers}
        typed={typed}
        at={at}
        isBehind={isBehind}
        onChoose={(offer) => {
          close();
          void go.toOffer(offer);
        }}
      />
    </search>
  );
}
