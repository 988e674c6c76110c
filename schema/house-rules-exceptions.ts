// Places where the schema departs from a house rule on purpose, each with its reason.

type Reasons = Readonly<Record<string, string>>;

export const exceptions = {
  /** Plain lists of entities: each has a bound that does not grow with use. */
  boundedLists: {
    'Assortment.companies': 'those it was set for, at most 1,000',
    'Assortment.offers': 'a glimpse: the first 100, beside how many there are',
    'ErasurePreview.blockingCompanies': 'of the companies a person works for, at most 50',
    'Viewer.memberships': 'A person works for few companies; at most 50.',
    'Query.categories': 'the roots of the tree; a curator keeps them few',
    'Query.categoryTree': 'the whole tree for a choice; a curator keeps it to some hundreds',
    'Query.boards': 'as many as the moderators open, a dozen',
    'Query.businessUnits': "the operator's own, a dozen at the most",
    'Category.children': 'one level of the tree; a curator keeps it readable',
    'Category.ancestors': 'the depth of the tree',
    'Category.attributes': 'what one page of specifications shows',
    'Comparison.products': 'up to six are compared',
    'Query.comparedProducts': 'up to six are compared',
    'SetComparedProductsPayload.products': 'up to six are compared',
    'Query.findProducts': 'up to a hundred are asked for',
    'Product.sameCategoryAlternates': 'up to twenty, as many as asked for',
    'ImportCatalogStructurePayload.brands': 'as many as the input names',
    'ImportCatalogStructurePayload.categories': 'as many as the input names',
    'LookUpRow.products': 'products of one part number, twenty at the most',
    'Demand.quotableBy': "the caller's own vendors",
    'Purchase.orders': 'one for each vendor of one cart, whose lines are limited',
    'Seller.featuredOffers': 'up to twelve are featured',
    'SellerApplication.plannedProducts': 'up to fifty are named',
    'PriceList.companies': 'a list is given to at most a thousand by name',
    'StorePriceList.companies': 'as PriceList.companies',
    'SellerPriceList.companies': 'as PriceList.companies',
    'CustomerGroup.companies': 'the first hundred',
    'Product.mergeProposals': 'the likeliest five',
    'Product.watches': "the caller's own of one product; 200 in all at the most",
    'Product.bundledIn': 'the first fifty',
    'Product.supersedes': 'the latest twenty',
    'Article.products': 'up to twenty are mentioned',
  } satisfies Reasons as Reasons,

  /** Connections whose page is asked for further up. */
  pagedElsewhere: {
    'SearchResult.hits': 'first and after are arguments of Query.search, which counts facets too',
  } satisfies Reasons as Reasons,

  /** Ids that are no references. */
  idFields: {
    'ImportJob.savedMappingId':
      'a mapping of the company that started it, which others may not read',
    'RemoveImportMappingPayload.mappingId': 'what was forgotten; there is nothing of it any more',
    'RefusedCartLine.lineId': 'the id that was sent; there is no line of it',
    'CompanySignIn.clientId': 'what a provider outside calls this platform',
    'AuditEntry.requestId': 'the id of a request, which is no object of the graph',
  } satisfies Reasons as Reasons,

  /** Whole numbers whose name says it otherwise. */
  numbers: {
    'ImportJob.position': 'rows taken so far: where another process goes on',
    'ImportJobProblem.line': 'a line of a file, counted from 1',
    'Category.depth': 'levels above it, at most five',
    'Media.width': 'pixels, as HTML calls them',
    'Media.height': 'pixels, as HTML calls them',
    'MergeProposal.score': 'points up to a hundred, not a quantity',
    'CatalogImportProblem.line': 'the place in the source file, not a quantity',
    'OfferReviewRule.threshold': 'in the unit of its rule: hundredths of a percent, or offers',
    'ScorecardMeasure.sampleSize': 'orders looked at, as statistics call it',
    'ScorecardMeasure.badUntilBeyond': 'orders of a forecast, whose sentence the name is',
    'ScorecardMeasure.goodUntilWithin': 'orders of a forecast, whose sentence the name is',
    'ScorecardRules.sampleMin': 'the smallest sample, in orders',
    'Warehouse.priority': 'as PriceList.priority',
    'PriceList.priority': 'a place in an order, not a quantity',
    'StorePriceList.priority': 'as PriceList.priority',
    'SellerPriceList.priority': 'as PriceList.priority',
    'CatalogImportRow.line': 'the place in the source file, not a quantity',
  } satisfies Reasons as Reasons,

  /** Flags that are values, not statements. */
  flags: {
    'Specification.boolean': 'the value of a BOOLEAN attribute, beside number, option and text',
  } satisfies Reasons as Reasons,
};
