// Who is signed in, or the way to sign in. The menu's code comes when somebody reaches for it.
import { Trans } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { lazy } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { present } from '../../data/nodes.js';
import { ButtonLink } from '../../ui/links.js';
import { Reached } from '../../ui/Reached.js';
import { AccountButton } from './AccountButton.js';
import classes from './AccountMenu.module.css';

const load = () => import('./SignedInMenu.js');
const SignedInMenu = lazy(() => load().then((module) => ({ default: module.SignedInMenu })));

export const AccountMenuFragment = graphql(`
  fragment AccountMenu_Viewer on Viewer {
    member {
      id
      displayName
    }
    company {
      id
      name
    }
    memberships {
      id
      company {
        id
        name
      }
    }
  }
`);

interface Props {
  viewer: FragmentType<typeof AccountMenuFragment> | null;
  isKnown: boolean;
}

export function AccountMenu({ isKnown, ...props }: Props) {
  const viewer = readFragment(AccountMenuFragment, props.viewer);
  const here = useRouterState({ select: (state) => state.location });
  if (!isKnown) return <Placeholder />;
  if (!viewer) {
    const isSessionPage = ['/sign-in', '/register'].includes(here.pathname);
    return (
      <ButtonLink
        to="/sign-in"
        search={isSessionPage ? {} : { next: here.href }}
        variant="light"
        className={classes.signIn}
      >
        <Trans>Sign in</Trans>
      </ButtonLink>
    );
  }
  const member = viewer.member.displayName;
  const button = <AccountButton member={member} />;
  return (
    <Reached button={button} load={load}>
      <SignedInMenu
        button={button}
        member={member}
        company={viewer.company}
        others={present(viewer.memberships.map(({ company }) => company)).filter(
          ({ id }) => id !== viewer.company.id,
        )}
      />
    </Reached>
  );
}

function Placeholder() {
  return <Skeleton width={84} height={30} radius="md" />;
}
