// Makes sure that the categories, attributes and brands an import names are there. What is there already is
// found by name and left alone, but for a missing translation. Safe when two run at once: names are unique,
// and who comes second finds what the first one made.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Brand, foldBrandName } from '../brands/brand.js';
import { Attribute, CategoryAttribute } from '../categories/attribute.js';
import { optionsFrom, withOptions } from '../categories/attribute-option.js';
import { categoryErrors } from '../categories/category.errors.js';
import { type Category, categoryDepthMax } from '../categories/category.js';
import { slugOf } from '../categories/slug.js';
import { touchUsers } from '../curating/update-attribute.js';
import type { CatalogImport } from './catalog-import.js';
import { addPlan } from './import-plans.queries.js';
import { importOf, refuseEnded } from './running-import.js';
import {
  type AttributeRef,
  attributePlanKey,
  brandPlanKey,
  categoryBelow,
  identityOf,
  type Path,
  pathPlanKeys,
  Structure,
} from './structure.js';

const listMax = 500;
const attributesMax = 100;

export interface StructureInput {
  importId: string;
  categories?: { path: LocalizedText[]; attributes?: AttributeRef[] | null }[] | null;
  /** Of products that have no category. */
  attributes?: AttributeRef[] | null;
  brands?: string[] | null;
}

export interface StructureResult {
  /** In the order asked; null where a dry run would have made it. */
  categories: (Category | null)[];
  brands: (Brand | null)[];
  createdCategoryCount: number;
  createdAttributeCount: number;
  createdBrandCount: number;
}

export async function importCatalogStructure(
  work: Work,
  input: StructureInput,
): Promise<StructureResult> {
  const running = await importOf(work, input.importId);
  refuseEnded(running);
  const categories = (input.categories ?? []).map(checkedCategory);
  const loose = (input.attributes ?? []).map((a, i) => checkedAttribute(a, `attributes.${i}`));
  const brands = (input.brands ?? []).map((name, i) => checkedBrand(name, `brands.${i}`));
  if (categories.length > listMax) throw invalidInput('categories', 'TOO_MANY', { listMax });
  if (loose.length > listMax) throw invalidInput('attributes', 'TOO_MANY', { listMax });
  if (brands.length > listMax) throw invalidInput('brands', 'TOO_MANY', { listMax });
  const structure = await Structure.read(work, running, {
    paths: categories.map(({ path }) => path),
    attributes: [...loose, ...categories.flatMap(({ attributes }) => attributes)],
    attributeIds: [],
    brandNames: brands,
  });
  const maker = new StructureMaker(work, running, structure);
  const places = categories.map(({ path, attributes }) => ({
    category: maker.category(path),
    attributes: attributes.map((ref) => maker.attribute(ref)),
  }));
  for (const ref of loose) maker.attribute(ref);
  const makers = brands.map((name) => maker.brand(name));
  if (!running.isDryRun) await linkAttributes(work, places);
  await work.flush();
  for (const attributeId of maker.describedIds) await touchUsers(work, attributeId);
  running.touchedAt = work.now;
  const shown = <T>(made: T, isNew: boolean) => (running.isDryRun && isNew ? null : made);
  return {
    categories: places.map(({ category }) => shown(category, maker.isPlanned(category.id))),
    brands: makers.map((brand) => shown(brand, maker.isPlanned(brand.id))),
    ...maker.counts,
  };
}

function checkedCategory(
  given: NonNullable<StructureInput['categories']>[number],
  index: number,
): { path: Path; attributes: AttributeRef[] } {
  const place = `categories.${index}`;
  if (given.path.length === 0) throw invalidInput(`${place}.path`, 'EMPTY');
  if (given.path.length > categoryDepthMax) {
    const field = ['categories', String(index), 'path'];
    throw new DomainError(categoryErrors.CATEGORY_TOO_DEEP, { field });
  }
  const attributes = given.attributes ?? [];
  if (attributes.length > attributesMax) {
    throw invalidInput(`${place}.attributes`, 'TOO_MANY', { attributesMax });
  }
  return {
    path: given.path.map((name, i) => localizedTextFrom(name, `${place}.path.${i}`, 120)),
    attributes: attributes.map((ref, i) => checkedAttribute(ref, `${place}.attributes.${i}`)),
  };
}

function checkedBrand(name: string, place: string): string {
  // Folding may lengthen: a ligature becomes its letters.
  textFrom(foldBrandName(name), place, 120);
  return textFrom(name, place, 120);
}

function checkedAttribute(
  { name, kind, unit, options }: AttributeRef,
  place: string,
): AttributeRef {
  if (unit?.trim() && kind !== 'NUMBER') throw invalidInput(`${place}.unit`, 'ONLY_FOR_NUMBERS');
  return {
    name: localizedTextFrom(name, `${place}.name`, 120),
    kind,
    unit: unit?.trim() ? textFrom(unit, `${place}.unit`, 24) : null,
    options: optionsFrom(options ?? [], kind, `${place}.options`),
  };
}

/** Finds or makes one thing after the other; in a dry run it plans instead of making. */
class StructureMaker {
  readonly counts = { createdCategoryCount: 0, createdAttributeCount: 0, createdBrandCount: 0 };
  /** Attributes that were there and have more options described now. */
  readonly describedIds = new Set<string>();
  private readonly slugs: Set<string>;
  private readonly managed: ReadonlySet<string>;

  constructor(
    private readonly work: Work,
    private readonly running: CatalogImport,
    private readonly structure: Structure,
  ) {
    const { categories, brands, attributes } = structure;
    this.slugs = new Set([...categories.values()].map(({ slug }) => slug));
    this.managed = new Set([...categories.keys(), ...brands.keys(), ...attributes.keys()]);
  }

  /** Whether it is there in this dry run's plans only. */
  isPlanned(id: string): boolean {
    return !this.managed.has(id);
  }

  category(path: Path): Category {
    let parent: Category | undefined;
    for (const [index, name] of path.entries()) {
      const above = parent;
      const upTo = path.slice(0, index + 1);
      parent = this.structure.child(above, name) ?? this.structure.categoryAt(upTo);
      if (parent) this.complete(parent, name);
      else parent = this.newCategory(above, upTo, name);
    }
    return parent as Category;
  }

  attribute(ref: AttributeRef): Attribute {
    const known = this.structure.attribute(ref);
    if (known) return this.completeOptions(this.complete(known, ref.name), ref);
    const attribute = new Attribute();
    attribute.id = newId('att');
    attribute.name = ref.name;
    attribute.kind = ref.kind;
    attribute.unit = ref.unit ?? null;
    attribute.identity = identityOf(ref);
    attribute.isFilterable = ref.kind !== 'TEXT';
    attribute.isComparable = true;
    attribute.options = optionsFrom(ref.options ?? [], ref.kind);
    attribute.contentHash = contentHash(ref);
    this.counts.createdAttributeCount += 1;
    this.keep(attribute, [attributePlanKey(ref)]);
    return this.structure.addAttribute(attribute);
  }

  brand(name: string): Brand {
    const known = this.structure.brand(name);
    if (known) return known;
    const brand = new Brand();
    brand.id = newId('brd');
    brand.name = name;
    brand.foldedName = foldBrandName(name);
    brand.contentHash = contentHash({ name });
    this.counts.createdBrandCount += 1;
    this.keep(brand, [brandPlanKey(name)]);
    return this.structure.addBrand(brand);
  }

  private completeOptions(known: Attribute, { options, kind }: AttributeRef): Attribute {
    const all = withOptions(known.options, optionsFrom(options ?? [], kind));
    if (all === known.options || this.running.isDryRun) return known;
    known.options = all;
    if (!this.isPlanned(known.id)) this.describedIds.add(known.id);
    return known;
  }

  private newCategory(parent: Category | undefined, path: Path, name: LocalizedText): Category {
    const category = categoryBelow(parent, newId('cat'), name);
    category.slug = this.freeSlug(category, parent);
    category.position = this.structure.siblingCount(parent);
    category.contentHash = contentHash({ path });
    category.touchedAt = this.work.now;
    this.counts.createdCategoryCount += 1;
    this.keep(category, pathPlanKeys(path));
    return this.structure.addCategory(category);
  }

  /** The name's slug; when another has it, with the parent's before it, then with the id's end. */
  private freeSlug({ id, name }: Category, parent: Category | undefined): string {
    const own = slugOf(name.en ?? name.zhCN ?? '') || 'category';
    const candidates = [own, ...(parent ? [`${parent.slug}-${own}`.slice(0, 100)] : [])];
    const slug =
      candidates.find((wanted) => !this.slugs.has(wanted)) ??
      `${own}-${id.slice(-6).toLowerCase()}`;
    this.slugs.add(slug);
    return slug;
  }

  private keep(made: { id: string }, planKeys: string[]): void {
    if (!this.running.isDryRun) {
      this.work.add(made);
      return;
    }
    for (const planKey of planKeys) {
      addPlan(this.work, this.running.id, { planKey, plannedId: made.id });
    }
  }

  /** Adds a language that was missing; never changes what a person may have written. */
  private complete<T extends Category | Attribute>(known: T, given: LocalizedText): T {
    const { zhCN, en } = known.name;
    const isComplete = (zhCN || !given.zhCN) && (en || !given.en);
    if (!isComplete && !this.running.isDryRun) {
      known.name = { zhCN: zhCN ?? given.zhCN ?? null, en: en ?? given.en ?? null };
    }
    return known;
  }
}

/** Gives categories the attributes they lack, behind those they have. */
async function linkAttributes(
  work: Work,
  places: readonly { category: Category; attributes: Attribute[] }[],
): Promise<void> {
  const ids = [...new Set(places.map(({ category }) => category.id))];
  const links = await work.em.find(CategoryAttribute, { categoryId: { $in: ids } });
  const has = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const link of links) has.get(link.categoryId)?.add(link.attributeId);
  for (const { category, attributes } of places) {
    const linked = has.get(category.id) ?? new Set<string>();
    for (const { id: attributeId } of attributes) {
      if (linked.has(attributeId)) continue;
      const position = linked.size;
      linked.add(attributeId);
      const link = { categoryId: category.id, attributeId, position, isRequired: false };
      work.add(Object.assign(new CategoryAttribute(), { id: newId('cta'), ...link }));
    }
  }
}
