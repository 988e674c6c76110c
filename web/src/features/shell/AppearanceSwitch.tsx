// Light or dark. Until somebody chooses, it is what their system asks for; the choice stays in this browser.
import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { Icon } from '../../ui/icons.js';
import { useAppearance } from '../../ui/use-appearance.js';

export function AppearanceSwitch() {
  const { t } = useLingui();
  const { isDark, change } = useAppearance();
  const label = isDark ? t`Light appearance` : t`Dark appearance`;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={change}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </ActionIcon>
  );
}
