// Every portal with a way in. With demo data, its accounts are listed and one click signs in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useFreshStart } from '../../data/fresh-start.js';
import { signIn } from '../../data/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { Dotted } from '../../ui/Dotted.js';
import { Icon, type IconName } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Surface } from '../../ui/Surface.js';
import classes from './PortalsPage.module.css';
import { type DemoAccount, useDemoAccounts } from './use-demo-accounts.js';

interface Portal {
  key: string;
  /** Portals of demo accounts that enter here. */
  accounts: readonly string[];
  icon: IconName;
  title: string;
  text: string;
  to: '/' | '/seller' | '/operator';
}

function usePortals(): Portal[] {
  const { t } = useLingui();
  return [
    {
      key: 'BUYER',
      accounts: ['BUYER'],
      icon: 'cart',
      title: t`Buyers`,
      text: t`Find and compare, fill a cart, order, publish demands, award quotes.`,
      to: '/',
    },
    {
      key: 'SELLER',
      accounts: ['SELLER', 'VENDOR'],
      icon: 'store',
      title: t`Sellers`,
      text: t`Keep offers, confirm and ship orders, quote for demands, answer questions.`,
      to: '/seller',
    },
    {
      key: 'OPERATOR',
      accounts: ['OPERATOR', 'EDITOR'],
      icon: 'shield',
      title: t`Operator`,
      text: t`Admit sellers, look after the catalog, see every order.`,
      to: '/operator',
    },
  ];
}

export function PortalsPage() {
  const { t } = useLingui();
  const accounts = useDemoAccounts();
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Portals`}
        description={<Trans>One marketplace, a door for everyone who works with it.</Trans>}
      />
      <div className={classes.portals}>
        {usePortals().map((portal) => (
          <PortalCard
            key={portal.key}
            portal={portal}
            accounts={accounts?.filter((account) => portal.accounts.includes(account.portal)) ?? []}
          />
        ))}
        <Developers />
      </div>
    </Stack>
  );
}

function PortalCard({ portal, accounts }: { portal: Portal; accounts: DemoAccount[] }) {
  return (
    <Card icon={portal.icon} title={portal.title} text={portal.text}>
      {accounts.map((account) => (
        <DemoEntrance key={account.email} account={account} to={portal.to} />
      ))}
      {accounts.length === 0 && (
        <ButtonLink to="/sign-in" search={{ next: portal.to }} variant="light">
          <Trans>Sign in</Trans>
        </ButtonLink>
      )}
    </Card>
  );
}

function Developers() {
  const { t } = useLingui();
  return (
    <Card
      icon="chip"
      title={t`Developers`}
      text={t`One GraphQL schema for everything you see here; try a query in the explorer.`}
    >
      <Button component="a" href="/explorer" variant="light">
        <Trans>Open the schema explorer</Trans>
      </Button>
    </Card>
  );
}

interface CardProps {
  icon: IconName;
  title: string;
  text: string;
  children: ReactNode;
}

function Card({ icon, title, text, children }: CardProps) {
  return (
    <Surface
      title={
        <Group gap="xs" component="span">
          <Icon name={icon} />
          {title}
        </Group>
      }
    >
      <Stack gap="sm">
        <Text c="dimmed">{text}</Text>
        {children}
      </Stack>
    </Surface>
  );
}

function DemoEntrance({ account, to }: { account: DemoAccount; to: string }) {
  const forget = useFreshStart();
  const router = useRouter();
  const format = useFormat();
  const [isEntering, setEntering] = useState(false);
  const { company, person, email, password, note } = account;
  const enter = async () => {
    setEntering(true);
    const outcome = await signIn(email, password);
    setEntering(false);
    if (outcome.kind === 'SIGNED_IN') {
      forget();
      router.history.push(to);
    }
    // An authenticator is shown, or added, where everybody signs in.
    if (outcome.kind === 'SECOND_STEP') {
      void router.navigate({ to: '/sign-in', search: { next: to, email } });
    }
  };
  return (
    <div className={classes.entrance}>
      <div>
        <Dotted size="md">
          <b data-name>{person}</b>
          <b data-name>{company}</b>
        </Dotted>
        {note && (
          <Text size="sm" c="dimmed">
            {typeof note === 'string' ? note : format.text(note)}
          </Text>
        )}
        <Text size="xs" c="dimmed" className={classes.credentials}>
          <Code>{email}</Code> <Code>{password}</Code>
        </Text>
      </div>
      <Button variant="light" loading={isEntering} onClick={() => void enter()}>
        <Trans>Enter</Trans>
      </Button>
    </div>
  );
}
