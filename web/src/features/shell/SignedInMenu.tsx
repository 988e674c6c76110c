// The menu of who is signed in: the pages that belong to the company, and the way out.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useFreshStart } from '../../data/fresh-start.js';
import { signOut } from '../../data/session.js';
import { Icon } from '../../ui/icons.js';
import { MenuLink } from '../../ui/menu-links.js';
import classes from './AccountMenu.module.css';

export function SignedInMenu({ company, member }: { company: string; member: string }) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end" width={240} shadow="md" radius="md">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.button}
          aria-label={t`Account of ${member}`}
          leftSection={<Icon name="person" />}
        >
          <span className={classes.name}>{member}</span>
        </Button>
      </Menu.Target>
      <AccountPages company={company} member={member} />
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
      <MenuLink to="/saved-searches">
        <Trans>Saved searches</Trans>
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
