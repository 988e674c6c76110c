// What catalog knows of a vendor: its name for the facet, and whether its offers may be found.

import {
  BooleanColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'listed_vendors' })
export class ListedVendor {
  @IdKey() id!: string;
  @JsonColumn() name!: LocalizedText;
  @BooleanColumn() isActive!: boolean;
  @IntegerColumn() revision!: number;
  @InstantColumn({ index: true }) touchedAt!: Date;
}
