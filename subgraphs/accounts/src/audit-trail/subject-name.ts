// What an entry of the audit trail is about, as people know it and as it was called then: what is gone has its name, too.
import type { AuditEntry } from '../audit/audit-entry.js';

const names = [
  ...['name', 'displayName', 'code', 'label', 'title', 'domain', 'email', 'fileName', 'address'],
];

/** Null where nothing was named, or was taken out of the trail with a person's other traces. */
export function subjectName({ details }: AuditEntry): string | null {
  const told = details as Record<string, unknown>;
  const said = { ...told, ...(told.to as object | null | undefined) };
  const called = names.map((name) => said[name as never] as unknown);
  return called.find((name): name is string => typeof name === 'string' && name !== '') ?? null;
}
