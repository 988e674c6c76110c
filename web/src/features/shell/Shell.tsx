// Header, navigation and footer. Which portals are offered is the server's answer, not a rule here.
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { useGraph } from '../../data/use-graph.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import classes from './Shell.module.css';

const ShellQuery = graphql(`
  query Shell {
    viewer {
      isOperator
      ...AccountMenu_Viewer
    }
    mySeller {
      id
    }
    cart {
      id
      lines {
        id
      }
    }
  }
`);

export function Shell({ children }: { children: ReactNode }) {
  const { data } = useGraph(ShellQuery, {}, { typenames: ['Cart', 'Seller'] });
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        <Trans>Skip to content</Trans>
      </a>
      <Header
        viewer={data?.viewer ?? null}
        isKnown={data !== undefined}
        isSeller={Boolean(data?.mySeller)}
        isOperator={data?.viewer?.isOperator ?? false}
        cartLineCount={data?.cart?.lines.length ?? 0}
      />
      <main id="content" className={classes.content} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
