// Days and instants on screen, with the exact value for machines and for those who hover.
import { useFormat } from '../i18n/use-format.js';

export function Day({ value }: { value: string | null | undefined }) {
  const format = useFormat();
  if (!value) return '—';
  return <time dateTime={value}>{format.day(value)}</time>;
}

export function Instant({ value }: { value: string | null | undefined }) {
  const format = useFormat();
  if (!value) return '—';
  return <time dateTime={value}>{format.instant(value)}</time>;
}

/** "in 3 days", "2 hours ago". */
export function Distance({ value }: { value: string | null | undefined }) {
  const format = useFormat();
  if (!value) return '—';
  return (
    <time dateTime={value} title={format.instant(value)}>
      {format.distance(value)}
    </time>
  );
}
