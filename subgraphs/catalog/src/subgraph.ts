// The catalog subgraph: what things are, where they belong, and how they are found.
import { fileURLToPath } from 'node:url';
import type { EventMessage } from '@agora/kernel/events/event.js';
import { erases, type PersonalData } from '@agora/kernel/graphql/personal-data.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { consumersOf, subscriptionsOf } from '@agora/schema/events/subscriptions.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { brandErrors } from './brands/brand.errors.js';
import { Brand } from './brands/brand.js';
import { brandsById } from './brands/brand.queries.js';
import { BrandResolver } from './brands/brand.resolver.js';
import { BrandAlias } from './brands/brand-alias.js';
import { LookUpMatchResolver, LookUpResolver } from './browsing/look-up.resolver.js';
import { AlternatesResolver, VendorFinderResolver } from './browsing/neighbours.resolver.js';
import {
  CategoryCountResolver,
  SearchResolver,
  SearchResultResolver,
} from './browsing/search.resolver.js';
import { bundleErrors } from './bundles/bundle.errors.js';
import { BundleResolver } from './bundles/bundle.resolver.js';
import { BundlePart } from './bundles/bundle-part.js';
import { Attribute, CategoryAttribute } from './categories/attribute.js';
import { categoryErrors } from './categories/category.errors.js';
import { Category } from './categories/category.js';
import { attributesById, categoriesById } from './categories/category.queries.js';
import { CategoryResolver } from './categories/category.resolver.js';
import { CuratingResolver } from './curating/curating.resolver.js';
import { ProductTouch, touchRemainingProducts } from './curating/touch-products.js';
import { CustomerPartNumber } from './customer-part-numbers/customer-part-number.js';
import {
  CustomerPartNumberResolver,
  OwnNumberResolver,
} from './customer-part-numbers/customer-part-number.resolver.js';
import { readCatalogEnv } from './env.js';
import { exportJobErrors } from './exports/export-job.errors.js';
import { ExportJob } from './exports/export-job.js';
import { exportJobsById } from './exports/export-job.queries.js';
import { ExportJobResolver } from './exports/export-job.resolver.js';
import { ExportRunner } from './exports/export-runner.js';
import { forgetOldExports } from './exports/forget-old-exports.js';
import { importJobErrors } from './import-jobs/import-job.errors.js';
import { ImportJob } from './import-jobs/import-job.js';
import { importJobsById } from './import-jobs/import-job.queries.js';
import {
  ImportJobProblemResolver,
  ImportJobResolver,
  ImportProblemCountResolver,
} from './import-jobs/import-job.resolver.js';
import { ImportJobProblem } from './import-jobs/import-job-problem.js';
import { ImportRunner } from './import-jobs/import-runner.js';
import { SavedMapping } from './import-jobs/saved-mapping.js';
import { cancelAbandonedImports } from './imports/cancel-abandoned-imports.js';
import { catalogImportErrors } from './imports/catalog-import.errors.js';
import { CatalogImport } from './imports/catalog-import.js';
import { catalogImportsById } from './imports/catalog-import.queries.js';
import {
  CatalogImportResolver,
  CatalogImportRowResolver,
} from './imports/catalog-import.resolver.js';
import { ImportBatch } from './imports/import-batch.js';
import { ImportPlan } from './imports/import-plan.js';
import { ImportProblem } from './imports/import-problem.js';
import { ProductSource } from './imports/product-source.js';
import { MeasureNames } from './indexing/measure-names.js';
import { SearchIndex } from './indexing/search-index.js';
import { ListedOffer } from './listings/listed-offer.js';
import { ListedVendor } from './listings/listed-vendor.js';
import {
  CatalogBusinessUnit,
  CatalogSeller,
  CatalogSellerOffer,
  CatalogStoreOffer,
} from './listings/offer.graphql.js';
import { onOfferChanged } from './listings/on-offer-changed.js';
import { onBusinessUnitChanged, onSellerChanged } from './listings/on-vendor-changed.js';
import { matchingErrors } from './matching/matching.errors.js';
import {
  MatchingResolver,
  mergeProposalsById,
  ProductMatchingResolver,
} from './matching/matching.resolver.js';
import { MatchCursor, MergeProposal } from './matching/merge-proposal.js';
import { proposeMerges } from './matching/propose-merges.js';
import { deleteRemovedFiles } from './media/delete-removed-files.js';
import { mediaErrors } from './media/media.errors.js';
import { DocumentResolver, MediaResolver } from './media/media.resolver.js';
import { ComparedProducts } from './product-lists/compared-products.js';
import { ProductListResolver } from './product-lists/product-list.resolver.js';
import { ViewedProduct } from './product-lists/viewed-product.js';
import { CategoryPathResolver } from './products/category-path.resolver.js';
import { productErrors } from './products/product.errors.js';
import { Product } from './products/product.js';
import { productsById } from './products/product.queries.js';
import { CategoryProductsResolver, ProductResolver } from './products/product.resolver.js';
import { RemovedFile } from './products/removed-file.js';
import { OfferRankingResolver, RankedOffersResolver } from './ranking/offer-ranking.resolver.js';
import { CatalogMember } from './references.graphql.js';
import { savedSearchErrors } from './saved-searches/saved-search.errors.js';
import { SavedSearch } from './saved-searches/saved-search.js';
import { savedSearchesById } from './saved-searches/saved-search.queries.js';
import { SavedSearchResolver } from './saved-searches/saved-search.resolver.js';
import { forgetOldSearchTerms } from './search-terms/forget-old-search-terms.js';
import { SearchTermResolver } from './search-terms/search-term.resolver.js';
import { SearchTermDay } from './search-terms/search-term-day.js';
import { SearchTermTally } from './search-terms/search-term-tally.js';
import { synonymGroupsById } from './synonyms/synonym.queries.js';
import { SynonymResolver, SynonymRevisionResolver } from './synonyms/synonym.resolver.js';
import { SynonymBook } from './synonyms/synonym-book.js';
import { SynonymGroup, SynonymRevision } from './synonyms/synonym-group.js';
import { checkWatches } from './watches/check-watches.js';
import { onMemberRemoved, wakeWatches } from './watches/wake-watches.js';
import { watchErrors } from './watches/watch.errors.js';
import { Watch } from './watches/watch.js';
import { watchesById } from './watches/watch.queries.js';
import { WatchesOfProductResolver, WatchResolver } from './watches/watch.resolver.js';

const importsEveryMs = 400;
const followEveryMs = 300;
const followMeasureNamesEveryMs = 10_000;
const followSynonymsEveryMs = 500;
const countSearchesEveryMs = 5000;
const hourMs = 60 * 60 * 1000;

import { ProductLifeResolver } from './products/product-life.resolver.js';
import { ProductRevision } from './products/product-revision.js';
import { ProductsNamedResolver } from './products/products-named.resolver.js';
import { ProductRelation } from './relations/product-relation.js';
import { RelatedProductsResolver } from './relations/relation.resolver.js';

const checkWatchesEveryMs = 1000;
const proposeMergesEveryMs = 5_000;
const touchRemainingEveryMs = 1000;
const deleteRemovedEveryMs = 10 * 60 * 1000;
const cancelAbandonedEveryMs = 10 * 60 * 1000;

async function offerChanged(work: Work, message: EventMessage): Promise<void> {
  await onOfferChanged(work, message);
  await wakeWatches(work, message);
}

/** What is held of people, and what an erasure leaves of it. */
const personalData: PersonalData = {
  savedSearches: { entity: SavedSearch, by: 'memberId', erasure: 'DELETE' },
  watches: { entity: Watch, by: 'memberId', erasure: 'DELETE' },
  viewedProducts: { entity: ViewedProduct, by: 'memberId', erasure: 'DELETE' },
  customerPartNumbers: {
    entity: CustomerPartNumber,
    by: 'setByMemberId',
    erasure: 'COMPANY_RECORD',
  },
  importJobs: { entity: ImportJob, by: 'startedByMemberId', erasure: 'COMPANY_RECORD' },
  exportJobs: { entity: ExportJob, by: 'startedByMemberId', erasure: 'COMPANY_RECORD' },
  catalogImports: { entity: CatalogImport, by: 'startedByMemberId', erasure: 'ACCOUNTABILITY' },
  productRevisions: { entity: ProductRevision, by: 'memberId', erasure: 'ACCOUNTABILITY' },
  mergeDecisions: { entity: MergeProposal, by: 'decidedByMemberId', erasure: 'ACCOUNTABILITY' },
  synonymGroups: { entity: SynonymGroup, by: 'changedByMemberId', erasure: 'ACCOUNTABILITY' },
  synonymRevisions: { entity: SynonymRevision, by: 'changedByMemberId', erasure: 'ACCOUNTABILITY' },
};
const onPersonErased = erases(personalData, accountsEvents['accounts.person.erased']);

export const catalog: SubgraphDefinition = {
  name: 'catalog',
  entities: [
    Category,
    Attribute,
    CategoryAttribute,
    Brand,
    BrandAlias,
    Product,
    ProductRevision,
    ProductTouch,
    RemovedFile,
    ProductRelation,
    BundlePart,
    CustomerPartNumber,
    MergeProposal,
    MatchCursor,
    ListedOffer,
    ListedVendor,
    CatalogImport,
    ImportBatch,
    ImportPlan,
    ImportProblem,
    ProductSource,
    ComparedProducts,
    SavedSearch,
    SearchTermDay,
    SynonymGroup,
    SynonymRevision,
    ViewedProduct,
    Watch,
    ImportJob,
    ImportJobProblem,
    SavedMapping,
    ExportJob,
  ],
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  resolvers: [
    CategoryResolver,
    BrandResolver,
    ProductResolver,
    ProductLifeResolver,
    CategoryPathResolver,
    ProductsNamedResolver,
    CategoryProductsResolver,
    OfferRankingResolver,
    RankedOffersResolver,
    MediaResolver,
    DocumentResolver,
    RelatedProductsResolver,
    BundleResolver,
    CustomerPartNumberResolver,
    OwnNumberResolver,
    CuratingResolver,
    MatchingResolver,
    ProductMatchingResolver,
    SearchResolver,
    SearchResultResolver,
    CategoryCountResolver,
    LookUpResolver,
    LookUpMatchResolver,
    VendorFinderResolver,
    AlternatesResolver,
    ProductListResolver,
    SavedSearchResolver,
    WatchResolver,
    WatchesOfProductResolver,
    SearchTermResolver,
    SynonymResolver,
    SynonymRevisionResolver,
    CatalogImportResolver,
    CatalogImportRowResolver,
    ImportJobResolver,
    ImportJobProblemResolver,
    ExportJobResolver,
    ImportProblemCountResolver,
  ],
  orphanedTypes: [
    CatalogMember,
    CatalogStoreOffer,
    CatalogSellerOffer,
    CatalogBusinessUnit,
    CatalogSeller,
  ],
  references: {
    Category: categoriesById,
    Attribute: attributesById,
    Brand: brandsById,
    Product: productsById,
    MergeProposal: mergeProposalsById,
    CatalogImport: catalogImportsById,
    ImportJob: importJobsById,
    ExportJob: exportJobsById,
    SavedSearch: savedSearchesById,
    Watch: watchesById,
    SynonymGroup: synonymGroupsById,
  },
  errors: [
    categoryErrors,
    brandErrors,
    productErrors,
    catalogImportErrors,
    importJobErrors,
    exportJobErrors,
    mediaErrors,
    bundleErrors,
    matchingErrors,
    savedSearchErrors,
    watchErrors,
  ],
  handlers: {
    'accounts.person.erased': onPersonErased,
    'store.businessUnit.changed': onBusinessUnitChanged,
    'store.offer.changed': offerChanged,
    'sellers.seller.changed': onSellerChanged,
    'sellers.offer.changed': offerChanged,
    'accounts.member.removed': onMemberRemoved,
  },
  personalData,
  typeOfPrefix,
  subscriptions: subscriptionsOf('catalog'),
  consumersOf,
  sweeps: [
    {
      name: 'work on imports',
      everyMs: importsEveryMs,
      run: async (s) => ImportRunner.of(s).wake(),
    },
    {
      name: 'work on exports',
      everyMs: importsEveryMs,
      run: async (s) => ExportRunner.of(s).wake(),
    },
    { name: 'forget old exports', everyMs: hourMs, run: forgetOldExports },
    { name: 'follow', everyMs: followEveryMs, run: (s) => SearchIndex.of(s).follow() },
    { name: 'check watches', everyMs: checkWatchesEveryMs, run: checkWatches },
    { name: 'propose merges', everyMs: proposeMergesEveryMs, run: proposeMerges },
    {
      name: 'touch remaining products',
      everyMs: touchRemainingEveryMs,
      run: touchRemainingProducts,
    },
    { name: 'delete removed files', everyMs: deleteRemovedEveryMs, run: deleteRemovedFiles },
    {
      name: 'follow synonyms',
      everyMs: followSynonymsEveryMs,
      run: (s) => SynonymBook.of(s).follow(),
    },
    {
      name: 'follow names of measures',
      everyMs: followMeasureNamesEveryMs,
      run: (s) => MeasureNames.of(s).follow(),
    },
    {
      name: 'count searches',
      everyMs: countSearchesEveryMs,
      run: (s) => SearchTermTally.of(s).flush(),
    },
    {
      name: 'forget old search terms',
      everyMs: hourMs,
      run: (s) => s.transact(forgetOldSearchTerms),
    },
    {
      name: 'cancel abandoned imports',
      everyMs: cancelAbandonedEveryMs,
      run: (s) => s.transact(cancelAbandonedImports),
    },
  ],
  onStart: async (subgraph) => {
    const env = readCatalogEnv();
    ImportRunner.start(subgraph, env.MARKET_CURRENCY);
    ExportRunner.start(subgraph);
    SearchTermTally.start(subgraph);
    await SynonymBook.start(subgraph);
    await MeasureNames.start(subgraph);
    await SearchIndex.start(subgraph, env);
  },
  onCommitted: (subgraph) => SearchIndex.find(subgraph)?.noticeCommit(),
  onStop: async (subgraph) => {
    await ImportRunner.of(subgraph).stop();
    await ExportRunner.of(subgraph).stop();
    await SearchTermTally.of(subgraph).flush();
    await SearchIndex.of(subgraph).stop();
  },
};
