// The menu of who is signed in: the company it acts for and the others, the pages, and the way out. Its code
// comes when somebody reaches for it.
import { Trans } from '@lingui/react/macro';
import { Menu, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import { signOut, switchCompany } from '../../data/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { MenuLink } from '../../ui/menu-links.js';
import { Tag } from '../../ui/Tag.js';
import { AccountButton } from './AccountButton.js';
import classes from './AccountMenu.module.css';
import { useNewWatches } from './use-new-watches.js';

interface Company {
  id: string;
  name: string;
}

interface Props {
  company: Company;
  member: string;
  /** The person's other companies. */
  others: readonly Company[];
}

/** Opens as soon as it is here, in the place of the button that was pressed. */
export function SignedInMenu({ company, member, others }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return (
    <Menu
      position="bottom-end"
      width={240}
      shadow="md"
      radius="md"
      opened={isOpen}
      onChange={setOpen}
    >
      <Menu.Target>
        <AccountButton member={member} ref={focusFirst} />
      </Menu.Target>
      <AccountPages company={company} member={member} others={others} />
    </Menu>
  );
}

/** The button that was pressed is gone with its focus. */
const focusFirst = (button: HTMLButtonElement | null) => button?.focus();

function AccountPages({ company, member, others }: Props) {
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
          {company.name}
        </Text>
      </div>
      <OtherCompanies others={others} />
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
      <MenuLink to="/watches" rightSection={<NewCount />}>
        <Trans>Watched products</Trans>
      </MenuLink>
      <MenuLink to="/seller/quotes">
        <Trans>My quotes</Trans>
      </MenuLink>
      <Menu.Divider />
      <MenuLink to="/company">
        <Trans>My company</Trans>
      </MenuLink>
      <MenuLink to="/account">
        <Trans>My profile and devices</Trans>
      </MenuLink>
      <MenuLink to="/account/security">
        <Trans>Sign-in and security</Trans>
      </MenuLink>
      <Menu.Divider />
      <Menu.Item onClick={() => void leave()}>
        <Trans>Sign out</Trans>
      </Menu.Item>
    </Menu.Dropdown>
  );
}

/** How many watches were met and not seen yet. */
function NewCount() {
  const count = useNewWatches();
  const format = useFormat();
  return count > 0 ? (
    <Tag tone="green" isSmall>
      {format.number(count)}
    </Tag>
  ) : null;
}

function OtherCompanies({ others }: { others: readonly Company[] }) {
  const forget = useFreshStart();
  const navigate = useNavigate();
  if (others.length === 0) return null;
  const goOn = async (id: string) => {
    if (!(await switchCompany(id))) return;
    forget();
    await navigate({ to: '/' });
  };
  return (
    <>
      <Menu.Divider />
      <Menu.Label>
        <Trans>Act for another company</Trans>
      </Menu.Label>
      {others.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => void goOn(id)}>
          {name}
        </Menu.Item>
      ))}
    </>
  );
}
