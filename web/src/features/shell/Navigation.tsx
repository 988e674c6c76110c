// The places to go: the market for everybody, then the portals that are open to this reader.
import { useLingui } from '@lingui/react/macro';
import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import classes from './Navigation.module.css';

interface Props {
  isSeller: boolean;
  isOperator: boolean;
  onLeave: () => void;
}

const here = { 'aria-current': 'page' as const };

export function Navigation({ isSeller, isOperator, onLeave }: Props) {
  const { t } = useLingui();
  const seller = isSeller ? '/seller' : '/seller/apply';
  return (
    <nav className={classes.navigation} aria-label={t`Main`} onClickCapture={onLeave}>
      <Place to="/search" label={t`Products`} />
      <Place to="/look-up" label={t`Part list`} />
      <Place to="/vendors" label={t`Vendors`} />
      <Place to="/demands" label={t`Demands`} />
      <Place to="/threads" label={t`Questions`} />
      <Place to="/articles" label={t`News`} />
      <span className={classes.gap} />
      {isOperator ? (
        <Place to="/operator" label={t`Operator`} />
      ) : (
        <Place to={seller} area="/seller" label={isSeller ? t`Seller centre` : t`Sell on Agora`} />
      )}
      <Place to="/portals" label={t`Portals`} />
    </nav>
  );
}

interface PlaceProps {
  to: LinkProps['to'];
  label: string;
  /** A portal stays marked on all its pages. */
  area?: string;
}

function Place({ to, label, area }: PlaceProps) {
  const isWithin = useRouterState({
    select: ({ location }) => area !== undefined && location.pathname.startsWith(`${area}/`),
  });
  return (
    <Link
      to={to}
      className={classes.link}
      data-steady={label}
      activeProps={here}
      {...(isWithin ? here : {})}
    >
      {label}
    </Link>
  );
}
