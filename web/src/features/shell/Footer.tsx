// The quiet end of every page.
import { Trans } from '@lingui/react/macro';
import { TextLink } from '../../ui/links.js';
import classes from './Footer.module.css';

export function Footer({ onPalette }: { onPalette: () => void }) {
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <span>
          <Trans>Agora, the open B2B marketplace</Trans>
        </span>
        <nav className={classes.links}>
          <button type="button" className={classes.button} onClick={onPalette}>
            <Trans>
              Go to a page <kbd>Ctrl K</kbd>
            </Trans>
          </button>
          <TextLink to="/portals" c="inherit">
            <Trans>Portals</Trans>
          </TextLink>
          <TextLink to="/seller/apply" c="inherit">
            <Trans>Sell on Agora</Trans>
          </TextLink>
          <a href="/explorer">
            <Trans>Schema explorer</Trans>
          </a>
        </nav>
      </div>
    </footer>
  );
}
