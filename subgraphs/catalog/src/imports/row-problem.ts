// What is wrong with a row of a file: an error kept the row out, a warning let it in with less.
import {
  BooleanColumn,
  IdKey,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';

export abstract class RowProblem {
  @IdKey() id!: string;
  @IntegerColumn() line!: number;
  /** The column of the file, or the field of the row when the column is not known; null: the row. */
  @TextColumn(200, { nullable: true }) column!: string | null;
  @TextColumn(64) code!: string;
  @JsonColumn({ nullable: true }) params!: Record<string, unknown> | null;
  @BooleanColumn() isWarning!: boolean;
}
