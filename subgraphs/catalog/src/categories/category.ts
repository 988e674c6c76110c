// A place in the category tree. `path` holds the ids from the root down to itself, so that everything
// below a category is found by its beginning.

import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

export const categoryDepthMax = 6;

@Index({ properties: ['path'] })
@Entity({ tableName: 'categories' })
export class Category {
  @IdKey() id!: string;
  @JsonColumn() name!: LocalizedText;
  @TextColumn(120, { unique: true }) slug!: string;
  /** What makes it the same place: the category above and the folded name. */
  @TextColumn(190, { unique: true }) identity!: string;
  @IdColumn({ nullable: true, index: true }) parentId!: string | null;
  /** Ids from the root to itself, each followed by a slash. */
  @TextColumn(200) path!: string;
  /** Since when nothing new belongs in it; people who shop do not see it. */
  @InstantColumn({ nullable: true }) retiredAt: Date | null = null;
  /** Order among its siblings. */
  @IntegerColumn() position!: number;
  @TextColumn(64) contentHash!: string;
  @InstantColumn({ index: true }) touchedAt!: Date;

  /** Ids from the root down, itself last. */
  get pathIds(): string[] {
    return idsOnPath(this);
  }
}

/** Ids from the root down, its own last. */
export const idsOnPath = ({ path }: { path: string }): string[] => path.split('/').filter(Boolean);

/** Two names beside each other that differ in case or spaces alone are one category. */
export function categoryIdentity(parentId: string | null, name: LocalizedText): string {
  return `${parentId ?? ''}|${foldCategoryName(name.en ?? name.zhCN ?? '')}`;
}

export function foldCategoryName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 150);
}
