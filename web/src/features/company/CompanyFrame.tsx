// The frame of all pages of one's own company: its name, the places in it.
import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/PageHeader.js';
import { PortalTabs } from '../../ui/PortalTabs.js';

interface Props {
  title: string;
  badge?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Of the portal it is shown in; null in the company's own pages. */
  tabs?: ReactNode;
  children: ReactNode;
}

export function CompanyFrame({ tabs, children, ...head }: Props) {
  return (
    <Stack gap="lg">
      <PageHeader {...head} tabs={tabs ?? <CompanyTabs />} />
      {children}
    </Stack>
  );
}

function CompanyTabs() {
  const { t } = useLingui();
  return (
    <PortalTabs
      label={t`My company`}
      tabs={[
        { to: '/company', label: t`Profile`, isExact: true },
        { to: '/company/members', label: t`Members` },
        { to: '/company/roles', label: t`Roles` },
        { to: '/company/units', label: t`Units and cost centres` },
        { to: '/company/sign-in', label: t`Sign-in` },
        { to: '/company/addresses', label: t`Addresses and invoices` },
        { to: '/company/verification', label: t`Verification` },
        { to: '/company/api-keys', label: t`API keys` },
        { to: '/company/audit', label: t`Audit trail` },
      ]}
    />
  );
}
