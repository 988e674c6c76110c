// Header, navigation and footer. Which portals are offered is the server's answer, not a rule here.
import { Trans } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useRef, useSyncExternalStore } from 'react';
import { areNoticesNeeded, onNoticesNeeded } from '../../ui/notify.js';
import { useViewer } from '../../ui/use-viewer.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { OfflineNotice } from './OfflineNotice.js';
import classes from './Shell.module.css';
import { useFocusOnArrival } from './use-focus-on-arrival.js';
import { usePalette } from './use-palette.js';

const ImpersonationBanner = lazy(() =>
  import('./ImpersonationBanner.js').then((module) => ({ default: module.ImpersonationBanner })),
);

const CommandPalette = lazy(() =>
  import('./CommandPalette.js').then((module) => ({ default: module.CommandPalette })),
);

// Inside the routes' frame: a message may hold a link.
const Notices = lazy(() =>
  import('../../ui/Notices.js').then((module) => ({ default: module.Notices })),
);

export function Shell({ children }: { children: ReactNode }) {
  const hasNotices = useSyncExternalStore(onNoticesNeeded, areNoticesNeeded);
  const { data } = useViewer();
  const palette = usePalette();
  const content = useRef<HTMLElement>(null);
  useFocusOnArrival(content);
  const isSeller = Boolean(data?.mySeller);
  const isOperator = data?.viewer?.isOperator ?? false;
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        <Trans>Skip to content</Trans>
      </a>
      <OfflineNotice />
      {data?.viewer?.impersonation && (
        <Suspense>
          <ImpersonationBanner viewer={data.viewer} />
        </Suspense>
      )}
      <Header
        viewer={data?.viewer ?? null}
        isKnown={data !== undefined}
        isSeller={isSeller}
        isOperator={isOperator}
        cartLineCount={data?.cart?.lines.length ?? 0}
      />
      <main id="content" ref={content} className={classes.content} tabIndex={-1}>
        {children}
      </main>
      <Footer onPalette={palette.open} />
      {palette.wasOpened && (
        <Suspense>
          <CommandPalette
            reader={{ isMember: Boolean(data?.viewer), isSeller, isOperator }}
            isOpen={palette.isOpen}
            onClose={palette.close}
          />
        </Suspense>
      )}
      {hasNotices && (
        <Suspense>
          <Notices />
        </Suspense>
      )}
    </div>
  );
}
