// The places to go: the market for everybody, then the portals that are open to this reader.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useRouterState } from '@tanstack/react-router';
import classes from './Navigation.module.css';

interface Props {
  isSeller: boolean;
  isOperator: boolean;
  onLeave: () => void;
}

export function Navigation({ isSeller, isOperator, onLeave }: Props) {
  const { t } = useLingui();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const link = { className: classes.link, activeProps: { 'aria-current': 'page' as const } };
  // A portal stays marked on all its pages.
  const within = (area: string) =>
    pathname.startsWith(`${area}/`) ? { 'aria-current': 'page' as const } : {};
  return (
    <nav className={classes.navigation} aria-label={t`Main`} onClickCapture={onLeave}>
      <Link to="/search" {...link}>
        <Trans>Products</Trans>
      </Link>
      <Link to="/look-up" {...link}>
        <Trans>Part list</Trans>
      </Link>
      <Link to="/vendors" {...link}>
        <Trans>Vendors</Trans>
      </Link>
      <Link to="/demands" {...link}>
        <Trans>Demands</Trans>
      </Link>
      <Link to="/threads" {...link}>
        <Trans>Questions</Trans>
      </Link>
      <Link to="/articles" {...link}>
        <Trans>News</Trans>
      </Link>
      <span className={classes.gap} />
      {isOperator ? (
        <Link to="/operator" {...link}>
          <Trans>Operator</Trans>
        </Link>
      ) : (
        <Link to={isSeller ? '/seller' : '/seller/apply'} {...link} {...within('/seller')}>
          {isSeller ? <Trans>Seller centre</Trans> : <Trans>Sell on Agora</Trans>}
        </Link>
      )}
      <Link to="/portals" {...link}>
        <Trans>Portals</Trans>
      </Link>
    </nav>
  );
}
