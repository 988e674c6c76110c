// The products that a batch of rows may mean, found in a few statements: by the source's own key, by GTIN, by
// brand and part number. What the batch makes joins them, so that a later row meets it.
import { isId, newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { Product } from '../products/product.js';
import type { CatalogImport } from './catalog-import.js';
import { addPlan, plansOf } from './import-plans.queries.js';
import { ProductSource, type Stated } from './product-source.js';

/** What a product is recognised by. */
export interface Identity {
  gtin: string | null;
  brandId: string | null;
  foldedMpn: string | null;
}

/** The row of the source that a product came from, as far as it is known; planned ones have no entity. */
export interface KnownSource {
  productId: string;
  contentHash: string | null;
  entity?: ProductSource;
  /** The key is the product's own id. */
  isHere?: boolean;
}

const partKey = ({ brandId, foldedMpn }: Identity) =>
  brandId && foldedMpn ? `part:${brandId}|${foldedMpn}` : null;
const identityKeys = (identity: Identity) => [
  ...(identity.gtin ? [`gtin:${identity.gtin}`] : []),
  ...[partKey(identity)].filter((key) => key !== null),
];
const sourcePlanKey = (sourceKey: string) => `source:${sourceKey}`;
const describedPlanKey = (productId: string) => `describes:${productId}`;

export async function readSources(
  work: Work,
  running: CatalogImport,
  sourceKeys: readonly string[],
): Promise<Map<string, KnownSource>> {
  const where = { source: running.source, sourceKey: { $in: [...sourceKeys] } };
  const found = await work.em.find(ProductSource, where);
  const plans = await plansOf(work, running, sourceKeys.map(sourcePlanKey));
  const planned = [...plans].map(([key, { plannedId, note }]): [string, KnownSource] => [
    key.slice(sourcePlanKey('').length),
    { productId: plannedId, contentHash: note },
  ]);
  const known = found.map((entity): [string, KnownSource] => {
    const { sourceKey, productId, contentHash } = entity;
    return [sourceKey, { productId, contentHash, entity }];
  });
  const own = await readOwn(work, sourceKeys);
  return new Map([...own, ...known, ...planned]);
}

/** A key may be the id of a product here: a file that was written here comes back. */
async function readOwn(
  work: Work,
  sourceKeys: readonly string[],
): Promise<[string, KnownSource][]> {
  const ids = sourceKeys.filter((key) => isId('prd', key));
  if (ids.length === 0) return [];
  const where = { id: { $in: ids }, state: { $ne: 'MERGED' as const } };
  const found = await work.em.find(Product, where, { fields: ['id'], orderBy: { id: 'asc' } });
  return found.map(({ id }) => [id, { productId: id, contentHash: null, isHere: true }]);
}

export class KnownProducts {
  private readonly products = new Map<string, Product>();
  private readonly byIdentity = new Map<string, string>();
  /** Product id → key of this source's row that describes it. */
  private readonly describers = new Map<string, string>();
  private readonly newSources: ProductSource[] = [];
  /** Ids of what this dry run would have made. */
  private readonly planned = new Set<string>();

  private constructor(
    private readonly work: Work,
    private readonly running: CatalogImport,
    private readonly sources: Map<string, KnownSource>,
  ) {}

  static async read(
    work: Work,
    running: CatalogImport,
    sources: Map<string, KnownSource>,
    wanted: { identities: readonly Identity[]; ids: readonly string[] },
  ): Promise<KnownProducts> {
    const known = new KnownProducts(work, running, sources);
    for (const { entity, productId, isHere } of sources.values()) {
      if (!entity && !isHere) known.planned.add(productId);
    }
    const gtins = [...new Set(wanted.identities.flatMap(({ gtin }) => gtin ?? []))];
    const foldedMpns = [...new Set(wanted.identities.flatMap(({ foldedMpn }) => foldedMpn ?? []))];
    await known.readProducts({ id: { $in: [...wanted.ids] } }, wanted.ids);
    // A row may give a product another brand: whoever has that brand's part must be known too.
    for (const { foldedMpn } of known.products.values()) if (foldedMpn) foldedMpns.push(foldedMpn);
    await known.readProducts({ gtin: { $in: gtins } }, gtins);
    await known.readProducts({ foldedMpn: { $in: foldedMpns } }, foldedMpns);
    await known.readPlans(wanted.identities);
    await known.readDescribers(wanted.ids);
    return known;
  }

  get brandIds(): string[] {
    return [...new Set([...this.products.values()].flatMap(({ brandId }) => brandId ?? []))];
  }

  get(id: string): Product | undefined {
    return this.products.get(id);
  }

  /** Whether it is there in this dry run's plans only. */
  isPlanned(id: string): boolean {
    return this.planned.has(id);
  }

  /** The product with this GTIN, else the one with this brand and part number. */
  match(identity: Identity): string | undefined {
    return identityKeys(identity)
      .map((key) => this.byIdentity.get(key))
      .find((id) => id !== undefined);
  }

  /** False when the product was this one until an earlier row of the batch changed it. */
  isStill(id: string, identity: Identity): boolean {
    const product = this.products.get(id);
    const wanted = identityKeys(identity);
    return !product || identityKeys(product).some((key) => wanted.includes(key));
  }

  /** Another product that has this GTIN, or this brand and part number. */
  twin(id: string, identity: Identity): string | undefined {
    return identityKeys(identity)
      .map((key) => this.byIdentity.get(key))
      .find((found) => found !== undefined && found !== id);
  }

  describer(productId: string): string | undefined {
    return this.describers.get(productId);
  }

  /** Remembers a product that was made or changed, and in a dry run plans it. */
  remember(product: { id: string } & Identity, entity?: Product): void {
    if (entity) this.products.set(product.id, entity);
    else this.planned.add(product.id);
    for (const key of identityKeys(product)) {
      if (this.byIdentity.has(key)) continue;
      this.byIdentity.set(key, product.id);
      this.plan(key, product.id);
    }
  }

  /** Remembers that this row leads to the product; the first row of a source describes it. */
  lead(sourceKey: string, productId: string, contentHash: string, stated: Stated): void {
    const known = this.sources.get(sourceKey);
    const isDescribing = (this.describers.get(productId) ?? sourceKey) === sourceKey;
    if (isDescribing && !this.describers.has(productId)) {
      this.describers.set(productId, sourceKey);
      this.plan(describedPlanKey(productId), productId, sourceKey);
    }
    const isNew = !known;
    this.sources.set(sourceKey, { ...known, productId, contentHash });
    if (this.running.isDryRun) {
      if (isNew) this.plan(sourcePlanKey(sourceKey), productId, contentHash);
      return;
    }
    const { source } = this.running;
    const importedAt = this.work.now;
    const rest = { source, sourceKey, productId, isDescribing, contentHash, stated, importedAt };
    if (known?.entity) Object.assign(known.entity, rest);
    else this.newSources.push(Object.assign(new ProductSource(), { id: newId('psr'), ...rest }));
  }

  async insertSources(): Promise<void> {
    await this.work.em.insertMany(ProductSource, this.newSources);
  }

  private plan(planKey: string, plannedId: string, note?: string): void {
    if (!this.running.isDryRun) return;
    addPlan(this.work, this.running.id, { planKey, plannedId, ...(note ? { note } : {}) });
  }

  private async readProducts(where: object, among: readonly string[]): Promise<void> {
    if (among.length === 0) return;
    const found = await this.work.em.find(Product, where, {
      orderBy: { id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    for (const product of found) {
      this.products.set(product.id, product);
      for (const key of identityKeys(product)) this.byIdentity.set(key, product.id);
    }
  }

  private async readDescribers(sourcedIds: readonly string[]): Promise<void> {
    const productId = { $in: [...new Set([...this.products.keys(), ...sourcedIds])] };
    if (productId.$in.length === 0) return;
    const where = { source: this.running.source, productId, isDescribing: true };
    const found = await this.work.em.find(ProductSource, where);
    for (const source of found) this.describers.set(source.productId, source.sourceKey);
  }

  private async readPlans(identities: readonly Identity[]): Promise<void> {
    const plans = await plansOf(this.work, this.running, identities.flatMap(identityKeys));
    for (const { planKey, plannedId } of plans.values()) {
      this.byIdentity.set(planKey, plannedId);
      if (!this.products.has(plannedId)) this.planned.add(plannedId);
    }
    const ids = [...this.products.keys(), ...[...plans.values()].map(({ plannedId }) => plannedId)];
    const described = await plansOf(this.work, this.running, ids.map(describedPlanKey));
    for (const { plannedId, note } of described.values()) {
      if (note) this.describers.set(plannedId, note);
    }
  }
}
