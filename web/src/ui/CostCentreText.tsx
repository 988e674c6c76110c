// What a purchase is charged to: the code, and the name it had then.
import { useFormat } from '../i18n/use-format.js';

interface Props {
  costCentre: {
    readonly code: string;
    readonly name: { readonly zhCN?: string | null; readonly en?: string | null } | null;
  };
}

export function CostCentreText({ costCentre: { code, name } }: Props) {
  const format = useFormat();
  return name ? `${code} · ${format.text(name)}` : code;
}
