// The bar on top: home, search, cart, account, language; below it the places to go.
import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { FragmentType } from '../../data/generated/fragment-masking.js';
import { Icon } from '../../ui/icons.js';
import { IconLink } from '../../ui/links.js';
import { AccountMenu, type AccountMenuFragment } from './AccountMenu.js';
import { AppearanceSwitch } from './AppearanceSwitch.js';
import classes from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Navigation } from './Navigation.js';
import { SearchBox } from './SearchBox.js';

const NavigationDrawer = lazy(() =>
  import('./NavigationDrawer.js').then((module) => ({ default: module.NavigationDrawer })),
);

interface Props {
  viewer: FragmentType<typeof AccountMenuFragment> | null;
  /** False until it is known who is signed in. */
  isKnown: boolean;
  isSeller: boolean;
  isOperator: boolean;
  cartLineCount: number;
}

export function Header({ viewer, isKnown, isSeller, isOperator, cartLineCount }: Props) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [wasOpened, setOpened] = useState(false);
  const navigation = <Navigation isSeller={isSeller} isOperator={isOperator} onLeave={close} />;
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <ActionIcon
          className={classes.burger}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Menu`}
          onClick={() => {
            setOpened(true);
            open();
          }}
        >
          <Icon name="menu" />
        </ActionIcon>
        <Link to="/" className={classes.brand} aria-label={t`Agora, home page`}>
          <Mark />
          <span>Agora</span>
        </Link>
        <div className={classes.search}>
          <SearchBox />
        </div>
        <div className={classes.tools}>
          <span className={classes.language}>
            <AppearanceSwitch />
            <LanguageSwitch />
          </span>
          <span className={classes.cart}>
            <IconLink to="/cart" aria-label={t`Cart`}>
              <Icon name="cart" size={22} />
            </IconLink>
            {cartLineCount > 0 && <span>{cartLineCount}</span>}
          </span>
          <AccountMenu viewer={viewer} isKnown={isKnown} />
        </div>
      </div>
      <div className={classes.places}>{navigation}</div>
      {wasOpened && (
        <Suspense>
          <NavigationDrawer isOpen={isOpen} onClose={close}>
            {navigation}
          </NavigationDrawer>
        </Suspense>
      )}
    </header>
  );
}

function Mark() {
  return (
    <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--mantine-color-agora-7)" />
      <path
        d="M8 23.5V14.5a8 8 0 0 1 16 0v9M8 19h16"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
