// The market's front: home, the directory of vendors, storefronts, and what is asked for.
import { html, shortened } from './html.js';
import { wordsIn } from './page-words.js';
import { type CategoryAnswer, productList } from './product-pages.js';
import { type LocalizedText, type PublicPage, present, type Telling } from './public-page.js';

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

interface Vendor extends Named {
  readonly slug: string;
  readonly introduction: LocalizedText | null;
}

interface HomeAnswer {
  readonly categories: readonly Named[] | null;
  readonly search: CategoryAnswer['search'];
}

export const homePage: PublicPage<HomeAnswer> = {
  path: /^\/$/,
  query: `query PublicHome {
    categories { id name { zhCN en } }
    search(query: { sort: NEWEST }, first: 12) {
      totalCount hits { nodes { product { id name { zhCN en } } } }
    }
  }`,
  variables: () => ({}),
  tell: ({ categories, search }, telling) => {
    const words = wordsIn(telling.locale);
    return {
      title: words.home,
      description: words.homeAbout,
      structured: [
        {
          '@type': 'WebSite',
          name: 'Agora',
          url: telling.url('/'),
          potentialAction: {
            '@type': 'SearchAction',
            target: `${telling.url('/search')}?q={search_term_string}`,
            'query-input': 'required name=search_term_string',
          },
        },
      ],
      body: html`<h1 class="headline">${words.headline}</h1>
<p>${words.lead}</p>
<h2>${words.categories}</h2>
<ul>${(categories ?? []).map(({ id, name }) => html`<li><a href="/search?category=${id}">${telling.text(name)}</a></li>`)}</ul>
<h2>${words.latest}</h2>
${productList(search, telling)}`,
    };
  },
};

interface DirectoryAnswer {
  readonly businessUnits: readonly Vendor[] | null;
  readonly sellers: { readonly nodes: readonly (Vendor | null)[] } | null;
}

const vendorFields = 'id slug name { zhCN en } introduction { zhCN en }';

export const directoryPage: PublicPage<DirectoryAnswer> = {
  path: /^\/vendors$/,
  query: `query PublicVendors {
    businessUnits { ${vendorFields} }
    sellers(first: 50) { nodes { ${vendorFields} } }
  }`,
  variables: () => ({}),
  tell: ({ businessUnits, sellers }, { locale, text }) => {
    const words = wordsIn(locale);
    const vendors = [...(businessUnits ?? []), ...present(sellers?.nodes)];
    return {
      title: words.vendors,
      description: words.vendorsAbout,
      structured: [],
      body: html`<h1>${words.vendors}</h1>
<ul>${vendors.map(
        ({ slug, name, introduction }) =>
          html`<li><a href="/vendors/${slug}">${text(name)}</a> ${shortened(text(introduction), 300)}</li>`,
      )}</ul>`,
    };
  },
};

interface Storefront extends Vendor {
  readonly offers: {
    readonly nodes: readonly ({ readonly product: Named | null } | null)[];
  };
}

interface StorefrontAnswer {
  readonly businessUnit: Storefront | null;
  readonly seller: Storefront | null;
}

const storefrontFields = `${vendorFields}
  offers(first: 24) { nodes { product { id name { zhCN en } } } }`;

export const storefrontPage: PublicPage<StorefrontAnswer> = {
  path: /^\/vendors\/([a-z0-9-]{1,80})$/,
  query: `query PublicStorefront($slug: String!) {
    businessUnit(slug: $slug) { ${storefrontFields} }
    seller(slug: $slug) { ${storefrontFields} }
  }`,
  variables: ([slug]) => ({ slug }),
  tell: ({ businessUnit, seller }, telling) => {
    const vendor = businessUnit ?? seller;
    if (!vendor) return undefined;
    const { text, url } = telling;
    const name = text(vendor.name);
    const about = text(vendor.introduction);
    const products = present(vendor.offers.nodes).flatMap(({ product }) => product ?? []);
    return {
      title: name,
      description: about || name,
      structured: [
        {
          '@type': 'Organization',
          name,
          url: url(`/vendors/${vendor.slug}`),
          ...(about ? { description: shortened(about, 500) } : {}),
        },
      ],
      body: html`<h1>${name}</h1>
<p>${about}</p>
<h2>${wordsIn(telling.locale).products}</h2>
<ul>${products.map(({ id, name: of }) => html`<li><a href="/products/${id}">${text(of)}</a></li>`)}</ul>`,
    };
  },
};

interface Demand {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly closesAt: string;
}

interface DemandsAnswer {
  readonly demands: { readonly nodes: readonly (Demand | null)[] } | null;
}

export const demandsPage: PublicPage<DemandsAnswer> = {
  path: /^\/demands$/,
  query: `query PublicDemands {
    demands(filter: { state: OPEN }, first: 20) { nodes { id number title closesAt } }
  }`,
  variables: () => ({}),
  tell: ({ demands }, { locale }) => {
    const words = wordsIn(locale);
    return {
      title: words.demands,
      description: words.demandsAbout,
      structured: [],
      body: html`<h1>${words.demands}</h1>
<ul>${present(demands?.nodes).map(
        ({ id, title, closesAt }) =>
          html`<li><a href="/demands/${id}">${title}</a> ${words.closes} ${closesAt.slice(0, 10)}</li>`,
      )}</ul>`,
    };
  },
};

interface DemandAnswer {
  readonly demand:
    | (Demand & {
        readonly description: string | null;
        readonly lines: readonly {
          readonly quantity: number;
          readonly unit: string;
          readonly specification: string | null;
          readonly product: Named | null;
        }[];
      })
    | null;
}
type Line = NonNullable<DemandAnswer['demand']>['lines'][number];

export const demandPage: PublicPage<DemandAnswer> = {
  path: /^\/demands\/(dem_\w{1,40})$/,
  query: `query PublicDemand($id: ID!) {
    demand(id: $id) {
      id number title closesAt description
      lines { quantity unit specification product { id name { zhCN en } } }
    }
  }`,
  variables: ([id]) => ({ id }),
  tell: ({ demand }, telling) => {
    if (!demand) return undefined;
    const words = wordsIn(telling.locale);
    const lines = demand.lines.map((each) => lineText(each, telling));
    return {
      title: `${demand.title}, ${demand.number}`,
      description: demand.description || lines.join(', '),
      structured: [
        {
          '@type': 'Demand',
          name: demand.title,
          url: telling.url(`/demands/${demand.id}`),
          availabilityEnds: demand.closesAt,
        },
      ],
      body: html`<h1>${demand.title}</h1>
<p>${demand.number}, ${words.closes} ${demand.closesAt.slice(0, 10)}</p>
<p>${demand.description}</p>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
    };
  },
};

const lineText = ({ quantity, unit, specification, product }: Line, { text }: Telling) =>
  `${quantity} ${unit} ${product ? text(product.name) : ''} ${specification ?? ''}`.trim();
