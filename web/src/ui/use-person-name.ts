// What a person is called. Who was erased has left no name: what it did stays, and says so.
import { useLingui } from '@lingui/react/macro';

interface Named {
  readonly displayName: string;
}

/** Undefined where nobody is told. */
export function usePersonName() {
  const { t } = useLingui();
  return (person: Named | null | undefined) =>
    person ? person.displayName || t`Removed person` : undefined;
}
