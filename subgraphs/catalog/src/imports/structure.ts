// The categories, attributes and brands that a batch names, found by name in a few statements. In a dry run
// those that it planned are found too, as they would be in earnest.
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Brand, foldBrandName } from '../brands/brand.js';
import { findBrandsByName } from '../brands/find-brands.js';
import { Attribute, type AttributeKind, attributeIdentity } from '../categories/attribute.js';
import type { AttributeOptionInput } from '../categories/attribute-option.js';
import { Category, categoryIdentity, foldCategoryName } from '../categories/category.js';
import type { CatalogImport } from './catalog-import.js';
import type { ImportPlan } from './import-plan.js';
import { plansOf } from './import-plans.queries.js';

type ReadingRows = { disableIdentityMap: boolean };

/** A path of names from the root down. */
export type Path = readonly LocalizedText[];

export interface AttributeRef {
  name: LocalizedText;
  kind: AttributeKind;
  unit?: string | null;
  /** Of an ENUM: what is known of its options. */
  options?: readonly AttributeOptionInput[] | null;
}

export interface WantedStructure {
  paths: readonly Path[];
  attributes: readonly AttributeRef[];
  attributeIds: readonly string[];
  brandNames: readonly string[];
  /** Categories and attributes are looked at alone: what is made of them is not written. */
  isReadOnly?: boolean;
}

export const identityOf = ({ name, kind, unit }: AttributeRef) =>
  attributeIdentity(kind, unit?.trim() || null, name);
export const brandPlanKey = (name: string) => `brand:${foldBrandName(name)}`;
export const attributePlanKey = (ref: AttributeRef) => `attribute:${identityOf(ref)}`;

/** A path may be said in either language; its plan is found by both. */
export function pathPlanKeys(path: Path): string[] {
  const english = path.map(({ en, zhCN }) => foldCategoryName(en ?? zhCN ?? ''));
  const chinese = path.map(({ en, zhCN }) => foldCategoryName(zhCN ?? en ?? ''));
  return [...new Set([english, chinese].map((names) => `category:${contentHash(names)}`))];
}

const foldedNames = ({ en, zhCN }: LocalizedText) =>
  [en, zhCN].filter((name) => !!name).map((name) => foldCategoryName(name ?? ''));

export class Structure {
  readonly categories = new Map<string, Category>();
  readonly attributes = new Map<string, Attribute>();
  readonly brands = new Map<string, Brand>();
  private readonly children = new Map<string, Category>();
  private readonly attributesByIdentity = new Map<string, Attribute>();
  private readonly brandsByName = new Map<string, Brand>();

  private constructor(private readonly plans: ReadonlyMap<string, ImportPlan>) {}

  static async read(
    work: Work,
    running: CatalogImport,
    wanted: WantedStructure,
  ): Promise<Structure> {
    const { paths, attributes, brandNames } = wanted;
    const beginnings = paths.flatMap((path) => path.map((_, i) => path.slice(0, i + 1)));
    const planKeys = [
      ...beginnings.flatMap(pathPlanKeys),
      ...attributes.map(attributePlanKey),
      ...brandNames.map(brandPlanKey),
    ];
    const structure = new Structure(await plansOf(work, running, planKeys));
    const options = { disableIdentityMap: wanted.isReadOnly ?? false };
    if (paths.length > 0) await structure.readCategories(work, options);
    await structure.readAttributes(work, attributes, wanted.attributeIds, options);
    await structure.readBrandsByName(work, brandNames.map(foldBrandName));
    return structure;
  }

  get categoryIds(): { has(id: string): boolean } {
    return this.categories;
  }

  categoryAt(path: Path): Category | undefined {
    let category: Category | undefined;
    for (const [index, name] of path.entries()) {
      category = this.child(category, name) ?? this.planned(category, path.slice(0, index + 1));
      if (!category) return undefined;
    }
    return category;
  }

  child(parent: Category | undefined, name: LocalizedText): Category | undefined {
    const keys = foldedNames(name).map((folded) => `${parent?.id ?? ''}|${folded}`);
    return keys.map((key) => this.children.get(key)).find((found) => found !== undefined);
  }

  siblingCount(parent: Category | undefined): number {
    const parentId = parent?.id ?? null;
    return [...this.categories.values()].filter((c) => c.parentId === parentId).length;
  }

  attribute(ref: AttributeRef): Attribute | undefined {
    return this.attributesByIdentity.get(identityOf(ref)) ?? this.plannedAttribute(ref);
  }

  brand(name: string): Brand | undefined {
    const planned = this.plans.get(brandPlanKey(name));
    const known = this.brandsByName.get(foldBrandName(name));
    if (known || !planned) return known;
    return this.addBrand(Object.assign(new Brand(), { id: planned.plannedId, name }));
  }

  /** Brands that products have already, beside those named. */
  async addBrandsById(work: Work, ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.brands.has(id));
    if (missing.length > 0) await this.readBrands(work, { id: { $in: missing } });
  }

  addCategory(category: Category, ...otherNames: LocalizedText[]): Category {
    this.categories.set(category.id, category);
    for (const folded of [category.name, ...otherNames].flatMap(foldedNames)) {
      const key = `${category.parentId ?? ''}|${folded}`;
      if (!this.children.has(key)) this.children.set(key, category);
    }
    return category;
  }

  addAttribute(attribute: Attribute): Attribute {
    this.attributes.set(attribute.id, attribute);
    this.attributesByIdentity.set(attribute.identity, attribute);
    return attribute;
  }

  addBrand(brand: Brand): Brand {
    this.brands.set(brand.id, brand);
    this.brandsByName.set(foldBrandName(brand.name), brand);
    return brand;
  }

  private planned(parent: Category | undefined, path: Path): Category | undefined {
    const [key = ''] = pathPlanKeys(path);
    const plan = this.plans.get(key);
    const name = path.at(-1);
    if (!plan || !name) return undefined;
    return this.addCategory(categoryBelow(parent, plan.plannedId, name));
  }

  private plannedAttribute(ref: AttributeRef): Attribute | undefined {
    const plan = this.plans.get(attributePlanKey(ref));
    if (!plan) return undefined;
    const { name, kind } = ref;
    const unit = ref.unit?.trim() || null;
    const rest = { name, kind, unit, identity: identityOf(ref) };
    return this.addAttribute(Object.assign(new Attribute(), { id: plan.plannedId, ...rest }));
  }

  private async readCategories(work: Work, options: ReadingRows): Promise<void> {
    const orderBy = { position: 'asc', id: 'asc' } as const;
    const all = await work.em.find(Category, {}, { ...options, orderBy });
    for (const category of all) this.addCategory(category);
  }

  private async readAttributes(
    work: Work,
    refs: readonly AttributeRef[],
    ids: readonly string[],
    options: ReadingRows,
  ): Promise<void> {
    const identities = [...new Set(refs.map(identityOf))];
    if (identities.length + ids.length === 0) return;
    const where = { $or: [{ identity: { $in: identities } }, { id: { $in: [...new Set(ids)] } }] };
    for (const attribute of await work.em.find(Attribute, where, options))
      this.addAttribute(attribute);
  }

  /** Aliases and brands that were merged lead to the one that stayed. */
  private async readBrandsByName(work: Work, foldedNames: readonly string[]): Promise<void> {
    for (const [foldedName, brand] of await findBrandsByName(work, foldedNames)) {
      this.brands.set(brand.id, brand);
      this.brandsByName.set(foldedName, brand);
    }
  }

  private async readBrands(work: Work, where: object): Promise<void> {
    for (const brand of await work.em.find(Brand, where)) this.addBrand(brand);
  }
}

/** A category that is not kept yet. */
export function categoryBelow(
  parent: Category | undefined,
  id: string,
  name: LocalizedText,
): Category {
  const category = new Category();
  category.id = id;
  category.name = name;
  category.parentId = parent?.id ?? null;
  category.path = `${parent?.path ?? ''}${id}/`;
  category.identity = categoryIdentity(category.parentId, name);
  return category;
}
