// The countries a company can be in, named in the language that is shown.
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

const codes =
  'CN HK TW MO SG JP KR MY TH VN ID PH IN AE SA TR DE FR GB IT ES NL BE PL CZ AT CH SE NO DK FI PT IE US CA MX BR AR CL AU NZ ZA EG IL RU KZ'.split(
    ' ',
  );

export function useCountries(): { value: string; label: string }[] {
  const { locale } = useLingui().i18n;
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return codes.map((code) => ({ value: code, label: names.of(code) ?? code }));
  }, [locale]);
}
