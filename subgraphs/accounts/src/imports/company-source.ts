// Which row of which source a company came from, so that the same row never makes a second one.
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';

@Unique({ properties: ['source', 'sourceKey'] })
@Index({ properties: ['sourceKey'] })
@Entity({ tableName: 'company_sources' })
export class CompanySource {
  @IdKey() id!: string;
  @TextColumn(64) source!: string;
  /** The source's own key, or the company's name as it is searched for. */
  @TextColumn(190) sourceKey!: string;
  @IdColumn() companyId!: string;
  @InstantColumn() importedAt!: Date;
}
