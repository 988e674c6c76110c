// The menu of who is signed in: the company it acts for and the others, the pages, and the way out. Its code
// comes when somebody reaches for it.
import { Trans } from '@lingui/react/macro';
import { Menu, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useFreshStart } from '../../data/fresh-start.js';
import { signOut, switchCompany } from '../../data/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { OpenedMenu } from '../../ui/MenuWindow.js';
import { MenuLink } from '../../ui/menu-links.js';
import type { ReachedButton } from '../../ui/Reached.js';
import { Tag } from '../../ui/Tag.js';
import { useViewer } from '../../ui/use-viewer.js';
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

export function SignedInMenu({ button, ...about }: Props & { button: ReachedButton }) {
  return (
    <OpenedMenu button={button} position="bottom-end" width={240} radius="md">
      <AccountPages {...about} />
    </OpenedMenu>
  );
}

function AccountPages({ company, member, others }: Props) {
  const forget = useFreshStart();
  const navigate = useNavigate();
  const { data } = useViewer();
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
        <Text size="xs" c="dimmed">
          <Trans>what was bought together</Trans>
        </Text>
      </MenuLink>
      <MenuLink to="/orders">
        <Trans>Orders</Trans>
        <Text size="xs" c="dimmed">
          <Trans>each vendor's part of it</Trans>
        </Text>
      </MenuLink>
      <MenuLink to="/demands" search={{ mine: 'true' }}>
        <Trans>My demands</Trans>
      </MenuLink>
      <MenuLink to="/threads" search={{ mine: 'true' }}>
        <Trans>My questions</Trans>
      </MenuLink>
      <MenuLink to="/saved-searches">
        <Trans>Saved searches</Trans>
      </MenuLink>
      <MenuLink to="/watches" rightSection={<NewCount />}>
        <Trans>Watched products</Trans>
      </MenuLink>
      {(data?.mySeller || data?.viewer?.isOperator) && (
        <MenuLink to="/seller/quotes">
          <Trans>My quotes</Trans>
        </MenuLink>
      )}
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
