// What the number is called under which a company stands in its country's register: China's has a name of its own.
import { useLingui } from '@lingui/react/macro';

/** `country`: its ISO 3166 code; without one, the word that fits every register. */
export function useRegistrationWord(country: string | undefined): string {
  const { t } = useLingui();
  return country === 'CN' ? t`Unified social credit code` : t`Registration number`;
}
