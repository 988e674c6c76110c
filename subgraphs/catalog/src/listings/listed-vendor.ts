// What catalog knows of a vendor: its name for the facet, and whether its offers may be found.

import {
  BooleanColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'listed_vendors' })
export class ListedVendor {
  @IdKey() id!: string;
  @JsonColumn() name!: LocalizedText;
  /** Its names folded, to be found by a part of them. */
  @LongTextColumn() plainText!: string;
  @BooleanColumn() isActive!: boolean;
  @IntegerColumn() revision!: number;
  @InstantColumn({ index: true }) touchedAt!: Date;
}

/** One form for what looks the same: width, case, runs of blanks. */
export function foldVendorName(...names: (string | null | undefined)[]): string {
  const text = names.filter(Boolean).join(' ').normalize('NFKC').toLowerCase();
  return text.replace(/\s+/g, ' ').trim();
}
