// What a dry run would have made, so that its later rows find it as they would in earnest. Thrown away when
// the dry run ends.
import { IdColumn, IdKey, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';

@Unique({ properties: ['importId', 'planKey'] })
@Entity({ tableName: 'import_plans' })
export class ImportPlan {
  @IdKey() id!: string;
  @IdColumn() importId!: string;
  /** Kind and name, e.g. `brand:onsemi`. */
  @TextColumn(250) planKey!: string;
  /** The id it would have had. */
  @IdColumn() plannedId!: string;
  /** Of a source key, the hash of its row; of a described product, the source key. */
  @TextColumn(190, { nullable: true }) note: string | null = null;
}
