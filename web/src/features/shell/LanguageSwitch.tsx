// Chinese or English; the other one is one click away, named in its own language.
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { chooseLocale } from '../../i18n/locale.js';
import { Icon } from '../../ui/icons.js';

export function LanguageSwitch() {
  const isChinese = useLingui().i18n.locale === 'zh-CN';
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      fw={500}
      lang={isChinese ? 'en' : 'zh-CN'}
      leftSection={<Icon name="globe" size={18} />}
      onClick={() => void chooseLocale(isChinese ? 'en' : 'zh-CN')}
    >
      {isChinese ? 'English' : '中文'}
    </Button>
  );
}
