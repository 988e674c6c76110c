// The frame of the pages about oneself.
import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/PageHeader.js';
import { PortalTabs } from '../../ui/PortalTabs.js';

interface Props {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}

export function AccountFrame({ title, description, children }: Props) {
  const { t } = useLingui();
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader title={title} description={description} />
      <PortalTabs
        label={t`My account`}
        tabs={[
          { to: '/account', label: t`Profile`, isExact: true },
          { to: '/account/security', label: t`Sign-in and security` },
        ]}
      />
      {children}
    </Stack>
  );
}
