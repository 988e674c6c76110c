// Where the command palette leads and what it does: the places that are open to this reader, each under the
// name it has in the menus. Whether a place lets somebody in stays the place's answer.
import { useLingui } from '@lingui/react/macro';
import type { LinkProps } from '@tanstack/react-router';
import { chooseLocale } from '../../i18n/locale.js';
import type { IconName } from '../../ui/icons.js';
import { useAppearance } from '../../ui/use-appearance.js';

export interface Command {
  label: string;
  /** Says again what was typed, which is then not marked in it. */
  isEcho?: boolean;
  icon: IconName;
  /** Where it leads; without it, what it does. */
  to?: LinkProps['to'];
  run?: () => void;
}

export interface CommandGroup {
  title: string;
  commands: Command[];
}

export interface Reader {
  isMember: boolean;
  isSeller: boolean;
  isOperator: boolean;
}

export function useCommands({ isMember, isSeller, isOperator }: Reader): CommandGroup[] {
  const { t } = useLingui();
  const market = useMarket();
  const own = useOwn();
  const selling = useSelling();
  const operating = useOperating();
  const settings = useSettings();
  return [
    { title: t`Market`, commands: market },
    ...(isMember ? [{ title: t`My company`, commands: own }] : []),
    ...(isSeller ? [{ title: t`Seller centre`, commands: selling }] : []),
    ...(isOperator ? [{ title: t`Operator`, commands: operating }] : []),
    { title: t`Settings`, commands: settings },
  ];
}

function useMarket(): Command[] {
  const { t } = useLingui();
  return [
    { label: t`Products`, icon: 'chip', to: '/search' },
    { label: t`Part list`, icon: 'list', to: '/look-up' },
    { label: t`Comparison`, icon: 'compare', to: '/compare' },
    { label: t`Vendors`, icon: 'store', to: '/vendors' },
    { label: t`Demands`, icon: 'gavel', to: '/demands' },
    { label: t`Post a demand`, icon: 'plus', to: '/demands/new' },
    { label: t`Questions`, icon: 'chat', to: '/threads' },
    { label: t`Ask a question`, icon: 'plus', to: '/threads/new' },
    { label: t`News`, icon: 'news', to: '/articles' },
    { label: t`Portals`, icon: 'globe', to: '/portals' },
  ];
}

function useOwn(): Command[] {
  const { t } = useLingui();
  return [
    { label: t`Cart`, icon: 'cart', to: '/cart' },
    { label: t`Purchases`, icon: 'file', to: '/purchases' },
    { label: t`Orders`, icon: 'file', to: '/orders' },
    { label: t`Saved searches`, icon: 'search', to: '/saved-searches' },
    { label: t`Watched products`, icon: 'bell', to: '/watches' },
    { label: t`My company`, icon: 'store', to: '/company' },
    { label: t`Members`, icon: 'person', to: '/company/members' },
    { label: t`Addresses and invoices`, icon: 'file', to: '/company/addresses' },
    { label: t`Verification`, icon: 'shield', to: '/company/verification' },
    { label: t`API keys`, icon: 'shield', to: '/company/api-keys' },
    { label: t`My profile and devices`, icon: 'person', to: '/account' },
  ];
}

function useSelling(): Command[] {
  const { t } = useLingui();
  return [
    { label: t`Seller centre: today`, icon: 'clock', to: '/seller' },
    { label: t`Offers`, icon: 'list', to: '/seller/offers' },
    { label: t`New offer`, icon: 'plus', to: '/seller/offers/new' },
    { label: t`Orders to fulfil`, icon: 'file', to: '/seller/orders' },
    { label: t`Stock`, icon: 'list', to: '/seller/stock' },
    { label: t`Prices`, icon: 'list', to: '/seller/prices' },
    { label: t`Imports`, icon: 'upload', to: '/seller/imports' },
    { label: t`Exports`, icon: 'download', to: '/seller/exports' },
    { label: t`Storefront`, icon: 'store', to: '/seller/storefront' },
    { label: t`Messages`, icon: 'chat', to: '/seller/messages' },
    { label: t`Standing`, icon: 'star', to: '/seller/standing' },
  ];
}

function useOperating(): Command[] {
  const { t } = useLingui();
  return [
    { label: t`Operator: today`, icon: 'clock', to: '/operator' },
    { label: t`Seller applications`, icon: 'shield', to: '/operator/applications' },
    { label: t`Companies being verified`, icon: 'shield', to: '/operator/companies' },
    { label: t`Sellers`, icon: 'store', to: '/operator/sellers' },
    { label: t`Offers to review`, icon: 'list', to: '/operator/offer-reviews' },
    { label: t`Catalog`, icon: 'chip', to: '/operator/products' },
    { label: t`Proposed products`, icon: 'chip', to: '/operator/reviews' },
    { label: t`Possible duplicates`, icon: 'compare', to: '/operator/merges' },
    { label: t`Categories`, icon: 'list', to: '/operator/categories' },
    { label: t`Attributes`, icon: 'list', to: '/operator/attributes' },
    { label: t`Brands`, icon: 'list', to: '/operator/brands' },
    { label: t`Searched terms`, icon: 'search', to: '/operator/search' },
    { label: t`Synonyms`, icon: 'search', to: '/operator/search/synonyms' },
    { label: t`Imports`, icon: 'upload', to: '/operator/imports' },
    { label: t`Exports`, icon: 'download', to: '/operator/exports' },
    { label: t`All orders`, icon: 'file', to: '/operator/orders' },
  ];
}

function useSettings(): Command[] {
  const { t, i18n } = useLingui();
  const { isDark, change } = useAppearance();
  const isChinese = i18n.locale === 'zh-CN';
  return [
    {
      label: isDark ? t`Light appearance` : t`Dark appearance`,
      icon: isDark ? 'sun' : 'moon',
      run: change,
    },
    {
      label: isChinese ? 'English' : '中文',
      icon: 'globe',
      run: () => void chooseLocale(isChinese ? 'en' : 'zh-CN'),
    },
  ];
}
