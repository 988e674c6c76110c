// Products and categories, as a visitor may see them: their prices are the public ones.
import { inWordsOf } from '@agora/schema/unit-words.js';
import { type Html, html } from './html.js';
import { wordsIn } from './page-words.js';
import {
  breadcrumbs,
  type LocalizedText,
  type PageContent,
  type PublicPage,
  present,
  type Telling,
} from './public-page.js';

interface Category {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface Price {
  readonly amount: string;
  readonly currencyCode: string;
}

interface Offer {
  readonly leadTimeDays: number | null;
  readonly minimumQuantity: number;
  readonly vendor: { readonly slug: string; readonly name: LocalizedText } | null;
  readonly stock: { readonly state: string };
  readonly tiers: readonly { readonly minimumQuantity: number; readonly unitPrice: Price }[];
}

export interface ProductAnswer {
  readonly product: {
    readonly id: string;
    readonly mpn: string | null;
    readonly gtin: string | null;
    readonly state: string;
    readonly name: LocalizedText;
    readonly description: LocalizedText | null;
    readonly brand: { readonly name: string } | null;
    readonly category: (Category & { readonly ancestors: readonly Category[] }) | null;
    readonly media: readonly { readonly url: string }[];
    readonly specifications: readonly {
      readonly text: string;
      readonly attribute: { readonly name: LocalizedText } | null;
    }[];
    readonly offers: { readonly nodes: readonly (Offer | null)[] };
    readonly threads: {
      readonly nodes: readonly ({ readonly id: string; readonly title: string } | null)[];
    } | null;
  } | null;
}
type Product = NonNullable<ProductAnswer['product']>;

export const productPage: PublicPage<ProductAnswer> = {
  path: /^\/products\/(prd_\w{1,40})$/,
  query: `query PublicProduct($id: ID!) {
    product(id: $id) {
      id mpn gtin state name { zhCN en } description { zhCN en } brand { name }
      category { id name { zhCN en } ancestors { id name { zhCN en } } }
      media { url(width: 640) }
      specifications { text attribute { name { zhCN en } } }
      offers(first: 10) { nodes {
        leadTimeDays minimumQuantity vendor { slug name { zhCN en } } stock { state }
        tiers { minimumQuantity unitPrice { amount currencyCode } }
      } }
      threads(first: 5) { nodes { id title } }
    }
  }`,
  variables: ([id]) => ({ id }),
  tell: ({ product }, telling) => (product ? tellProduct(product, telling) : undefined),
};

const productPath = ({ id }: { readonly id: string }) => `/products/${id}`;
const categoryPath = ({ id }: Category) => `/search?category=${id}`;

function tellProduct(product: Product, telling: Telling): PageContent {
  const { text, url } = telling;
  const words = wordsIn(telling.locale);
  const name = text(product.name);
  const maker = [product.brand?.name, product.mpn].filter(Boolean).join(' ');
  const specifications = product.specifications.flatMap((each) =>
    each.attribute
      ? [{ name: text(each.attribute.name), value: inWordsOf(telling.locale, each.text) }]
      : [],
  );
  const facts = specifications.map((each) => `${each.name} ${each.value}`).join(', ');
  const way = product.category ? [...product.category.ancestors, product.category] : [];
  const offers = present(product.offers.nodes);
  const threads = present(product.threads?.nodes);
  return {
    title: maker && !name.includes(maker) ? `${name}, ${maker}` : name,
    description: text(product.description) || [maker, facts].filter(Boolean).join(': ') || name,
    picture: product.media[0]?.url,
    structured: [
      {
        '@type': 'Product',
        name,
        url: url(productPath(product)),
        ...(product.mpn ? { mpn: product.mpn } : {}),
        ...(product.gtin ? { gtin: product.gtin } : {}),
        ...(product.brand ? { brand: { '@type': 'Brand', name: product.brand.name } } : {}),
        ...(product.media[0] ? { image: new URL(product.media[0].url, url('/')).href } : {}),
        additionalProperty: specifications.map((each) => ({ '@type': 'PropertyValue', ...each })),
        offers: offers.flatMap((offer) => structuredOffer(offer, telling)),
      },
      breadcrumbs(
        [
          ...way.map((each) => ({ name: text(each.name), path: categoryPath(each) })),
          { name, path: productPath(product) },
        ],
        telling,
      ),
    ],
    body: html`<nav class="trail">${way.map((each) => html`<a href="${categoryPath(each)}">${text(each.name)}</a> `)}</nav>
<h1 class="beside">${name}</h1>
<p>${product.brand?.name} ${product.mpn}</p>
<p>${text(product.description)}</p>
${section(
  words.offers,
  offers.map((offer) => offerLine(offer, telling)),
)}
<h2>${words.specifications}</h2>
<dl>${specifications.map((each) => html`<dt>${each.name}</dt><dd>${each.value}</dd>`)}</dl>
${section(
  words.questions,
  threads.map(({ id, title }) => html`<a href="/threads/${id}">${title}</a>`),
)}`,
  };
}

/** A list with its heading, where there is something in it. */
const section = (heading: string, entries: readonly Html[]) =>
  entries.length > 0 &&
  html`<h2>${heading}</h2>
<ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;

const availability: Readonly<Record<string, string>> = {
  IN_STOCK: 'InStock',
  LOW_STOCK: 'LimitedAvailability',
  OUT_OF_STOCK: 'OutOfStock',
  BACK_ORDER: 'BackOrder',
  MADE_TO_ORDER: 'MadeToOrder',
};

/** An offer without a public price is no offer to those who only read. */
function structuredOffer(offer: Offer, { text, url }: Telling): object[] {
  const [first] = offer.tiers;
  if (!first) return [];
  const state = availability[offer.stock.state];
  return [
    {
      '@type': 'Offer',
      price: first.unitPrice.amount,
      priceCurrency: first.unitPrice.currencyCode,
      eligibleQuantity: { '@type': 'QuantitativeValue', minValue: offer.minimumQuantity },
      ...(state ? { availability: `https://schema.org/${state}` } : {}),
      ...(offer.vendor
        ? {
            seller: {
              '@type': 'Organization',
              name: text(offer.vendor.name),
              url: url(`/vendors/${offer.vendor.slug}`),
            },
          }
        : {}),
    },
  ];
}

function offerLine(offer: Offer, { locale, text }: Telling) {
  const words = wordsIn(locale);
  const [first] = offer.tiers;
  const { vendor } = offer;
  return html`${vendor && html`<a href="/vendors/${vendor.slug}">${text(vendor.name)}</a>`} ${
    first && `${words.perUnit} ${first.unitPrice.amount} ${first.unitPrice.currencyCode}, `
  }${words.minimum(offer.minimumQuantity)}${
    offer.leadTimeDays !== null && `, ${words.leadTime(offer.leadTimeDays)}`
  }`;
}

export interface CategoryAnswer {
  readonly category:
    | (Category & {
        readonly ancestors: readonly Category[];
        readonly children: readonly Category[];
      })
    | null;
  readonly search: {
    readonly totalCount: number;
    readonly hits: {
      readonly nodes: readonly ({
        readonly product: { readonly id: string; readonly name: LocalizedText } | null;
      } | null)[];
    };
  } | null;
}

export const categoryPage: PublicPage<CategoryAnswer> = {
  path: /^\/search$/,
  parameters: ['category'],
  query: `query PublicCategory($id: ID!) {
    category(id: $id) {
      id name { zhCN en } ancestors { id name { zhCN en } } children { id name { zhCN en } }
    }
    search(query: { categoryId: $id }, first: 24) {
      totalCount hits { nodes { product { id name { zhCN en } } } }
    }
  }`,
  variables: (_groups, parameters) => {
    const id = parameters.get('category');
    return id && /^cat_\w{1,40}$/.test(id) ? { id } : undefined;
  },
  tell: ({ category, search }, telling) => {
    if (!category) return undefined;
    const { locale, text } = telling;
    const words = wordsIn(locale);
    const way = [...category.ancestors, category];
    const title = text(category.name);
    const children = category.children.map((each) => text(each.name));
    return {
      title,
      description: [title, ...children].join(', '),
      structured: [
        { '@type': 'CollectionPage', name: title, url: telling.url(categoryPath(category)) },
        breadcrumbs(
          way.map((each) => ({ name: text(each.name), path: categoryPath(each) })),
          telling,
        ),
      ],
      body: html`<h1>${title}</h1>
<ul>${category.children.map((each) => html`<li><a href="${categoryPath(each)}">${text(each.name)}</a></li>`)}</ul>
<h2>${words.products}</h2>
${productList(search, telling)}`,
    };
  },
};

interface CatalogAnswer {
  readonly categories: readonly Category[] | null;
  readonly search: CategoryAnswer['search'];
}

export const catalogPage: PublicPage<CatalogAnswer> = {
  path: /^\/search$/,
  query: `query PublicCatalog {
    categories { id name { zhCN en } }
    search(query: {}, first: 24) {
      totalCount hits { nodes { product { id name { zhCN en } } } }
    }
  }`,
  variables: () => ({}),
  tell: ({ categories, search }, telling) => {
    const words = wordsIn(telling.locale);
    const names = (categories ?? []).map((each) => telling.text(each.name));
    return {
      title: words.allProducts,
      description: [words.allProducts, ...names].join(', '),
      structured: [
        { '@type': 'CollectionPage', name: words.allProducts, url: telling.url('/search') },
      ],
      body: html`<h1>${words.allProducts}</h1>
<ul>${(categories ?? []).map((each) => html`<li><a href="${categoryPath(each)}">${telling.text(each.name)}</a></li>`)}</ul>
<h2>${words.products}</h2>
${productList(search, telling)}`,
    };
  },
};

/** Links to found products. */
export const productList = (search: CategoryAnswer['search'], { text }: Telling) =>
  html`<ul>${present(search?.hits.nodes)
    .flatMap(({ product }) => (product ? [product] : []))
    .map((each) => html`<li><a href="${productPath(each)}">${text(each.name)}</a></li>`)}</ul>`;
