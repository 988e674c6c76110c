// The storefront as buyers will see it, while it is being written.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Segments } from '../../ui/Segments.js';
import { Surface } from '../../ui/Surface.js';
import { VendorMark } from '../../ui/VendorCard.js';
import type { StorefrontValues } from './storefront-values.js';

export function StorefrontPreview({ values }: { values: StorefrontValues }) {
  const { t, i18n } = useLingui();
  const [language, setLanguage] = useState<'zhCN' | 'en'>(i18n.locale === 'en' ? 'en' : 'zhCN');
  const said = (zhCN: string, en: string) =>
    (language === 'zhCN' ? zhCN.trim() || en : en.trim() || zhCN).trim();
  const name = said(values.nameZhCN, values.nameEn);
  const introduction = said(values.introductionZhCN, values.introductionEn);
  const policies = said(values.policiesZhCN, values.policiesEn);
  return (
    <div style={{ position: 'sticky', top: 16, alignSelf: 'start' }}>
      <Surface
        title={<Trans>Preview</Trans>}
        aside={
          <div style={{ marginBlock: -6 }}>
            <Segments
              label={t`Language`}
              segments={[
                { value: 'zhCN', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
              value={language}
              onChange={setLanguage}
            />
          </div>
        }
      >
        <Stack gap="md">
          {values.banner.url && (
            <img
              src={values.banner.url}
              alt=""
              style={{ width: '100%', aspectRatio: '4 / 1', objectFit: 'cover', borderRadius: 8 }}
            />
          )}
          <Group wrap="nowrap" gap="md">
            {values.logo.url ? (
              <img
                src={values.logo.url}
                alt=""
                style={{ width: 60, height: 60, objectFit: 'cover', borderRadius: 8 }}
              />
            ) : (
              <VendorMark name={name || '—'} size={60} />
            )}
            <div>
              <Title order={3}>{name || '—'}</Title>
              <Text size="sm" c="dimmed">
                /vendors/{values.slug}
              </Text>
            </div>
          </Group>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{introduction || '—'}</Text>
          {policies && (
            <div>
              <Text fw={600}>
                <Trans>Terms of this vendor</Trans>
              </Text>
              <Text style={{ whiteSpace: 'pre-wrap' }}>{policies}</Text>
            </div>
          )}
          {values.featured.length > 0 && (
            <Text size="sm" c="dimmed">
              <Trans>Offers shown first: {values.featured.length}</Trans>
            </Text>
          )}
        </Stack>
      </Surface>
    </div>
  );
}
