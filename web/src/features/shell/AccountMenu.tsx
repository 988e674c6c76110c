// Who is signed in, for which company, and the pages that belong to that company.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu, Skeleton, Text } from '@mantine/core';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useFreshStart } from '../../data/fresh-start.js';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { signOut } from '../../data/session.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink, MenuLink } from '../../ui/links.js';
import classes from './AccountMenu.module.css';

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
  }
`);

interface Props {
  viewer: FragmentType<typeof AccountMenuFragment> | null;
  isKnown: boolean;
}

export function AccountMenu({ isKnown, ...props }: Props) {
  const viewer = readFragment(AccountMenuFragment, props.viewer);
  const { t } = useLingui();
  const here = useRouterState({ select: (state) => state.location });
  if (!isKnown) return <Skeleton width={84} height={30} radius="md" />;
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
  return (
    <Menu position="bottom-end" width={240} shadow="md" radius="md">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.button}
          aria-label={t`Account of ${viewer.member.displayName}`}
          leftSection={<Icon name="person" />}
        >
          <span className={classes.name}>{viewer.member.displayName}</span>
        </Button>
      </Menu.Target>
      <AccountPages company={viewer.company.name} member={viewer.member.displayName} />
    </Menu>
  );
}

function AccountPages({ company, member }: { company: string; member: string }) {
  const forget = useFreshStart();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    forget();
    await navigate({ to: '/' });
  };
  return (
    <Menu.Dropdown>
      <div className={classes.who}>
        <Text fw={600}>{member}</Text>
        <Text size="sm" c="dimmed">
          {company}
        </Text>
      </div>
      <Menu.Divider />
      <MenuLink to="/purchases">
        <Trans>Purchases</Trans>
      </MenuLink>
      <MenuLink to="/orders">
        <Trans>Orders</Trans>
      </MenuLink>
      <MenuLink to="/demands" search={{ mine: 'true' }}>
        <Trans>My demands</Trans>
      </MenuLink>
      <MenuLink to="/seller/quotes">
        <Trans>My quotes</Trans>
      </MenuLink>
      <Menu.Divider />
      <Menu.Item onClick={() => void leave()}>
        <Trans>Sign out</Trans>
      </Menu.Item>
    </Menu.Dropdown>
  );
}
