// The home page: where to begin, what is new, who sells, what is wanted. Each part stands on its own.
import { Trans, useLingui } from '@lingui/react/macro';
import { useDocumentTitle } from '@mantine/hooks';
import type { HomePageQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { ArticleTeaser } from '../../ui/ArticleTeaser.js';
import { DemandTeaser } from '../../ui/DemandTeaser.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { RecentlyViewed } from '../../ui/RecentlyViewed.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { InSecondPass } from '../../ui/second-pass.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { MissingPart } from '../../ui/states.js';
import { VendorCard } from '../../ui/VendorCard.js';
import { BusinessUnits } from './BusinessUnits.js';
import { CategoryGrid } from './CategoryGrid.js';
import { FourParts } from './FourParts.js';
import classes from './HomePage.module.css';
import { HomePageQuery } from './home.queries.js';
import { NewestProducts } from './NewestProducts.js';
import { SelfOperatedGoods } from './SelfOperatedGoods.js';

export function HomePage() {
  const { t } = useLingui();
  useDocumentTitle(t`Agora, the open B2B marketplace`);
  const result = useGraph(HomePageQuery, {}, { typenames: ['Demand', 'Seller', 'Article'] });
  return (
    <>
      <Welcome />
      <Screen result={result} find={(data) => data} skeleton={<PageSkeleton />}>
        {(data) => <Parts data={data} />}
      </Screen>
    </>
  );
}

function Welcome() {
  return (
    <section className={classes.welcome}>
      <div>
        <h1 className={classes.headline}>
          <Trans>Find the part, compare the vendors, order together.</Trans>
        </h1>
        <p className={classes.lead}>
          <Trans>
            Self-operated goods and third-party sellers in one catalog, with prices for your
            quantity and your company.
          </Trans>
        </p>
        <div className={classes.calls}>
          <ButtonLink to="/search" size="md">
            <Trans>Browse products</Trans>
          </ButtonLink>
          <ButtonLink to="/demands/new" size="md" variant="default">
            <Trans>Post a demand</Trans>
          </ButtonLink>
        </div>
      </div>
      <FourParts />
    </section>
  );
}

function Parts({ data }: { data: Answer }) {
  return (
    <div className={classes.parts}>
      <div className={classes.wide}>
        <Surface
          title={<Trans>Categories</Trans>}
          aside={<More to="/search" label={<Trans>All products</Trans>} />}
        >
          {data.categories ? <CategoryGrid categories={data.categories} /> : <MissingPart />}
        </Surface>
      </div>
      <div className={classes.wide}>
        <Surface title={<Trans>Self-operated goods</Trans>}>
          {data.businessUnits ? <SelfOperatedGoods units={data.businessUnits} /> : <MissingPart />}
        </Surface>
      </div>
      <InSecondPass>
        <Below data={data} />
      </InSecondPass>
    </div>
  );
}

/** Below the first screen. */
function Below({ data }: { data: Answer }) {
  return (
    <>
      <div className={classes.wide}>
        <RecentlyViewed />
      </div>
      <div className={classes.main}>
        <Surface
          title={<Trans>New and in stock</Trans>}
          aside={
            <More
              to="/search"
              search={{ sort: 'NEWEST' }}
              label={<Trans>All new products</Trans>}
            />
          }
          isFlush={data.search !== null}
        >
          {data.search ? <NewestProducts result={data.search} /> : <MissingPart />}
        </Surface>
        <Surface
          title={<Trans>Sellers</Trans>}
          aside={<More to="/vendors" label={<Trans>All vendors</Trans>} />}
        >
          <Sellers data={data} />
        </Surface>
      </div>
      <div className={classes.side}>
        <Surface title={<Trans>Business units</Trans>}>
          {data.businessUnits ? <BusinessUnits units={data.businessUnits} /> : <MissingPart />}
        </Surface>
        <Surface
          title={<Trans>Open demands</Trans>}
          aside={<More to="/demands" label={<Trans>All demands</Trans>} />}
        >
          <Demands data={data} />
        </Surface>
      </div>
      <div className={classes.wide}>
        <Surface
          title={<Trans>News</Trans>}
          aside={<More to="/articles" label={<Trans>All news</Trans>} />}
        >
          <Articles data={data} />
        </Surface>
      </div>
    </>
  );
}

interface MoreProps {
  to: '/search' | '/vendors' | '/demands' | '/articles';
  search?: { sort: 'NEWEST' };
  label: React.ReactNode;
}

function More({ to, search, label }: MoreProps) {
  return (
    <TextLink to={to} search={search ?? {}} size="sm">
      {label}
    </TextLink>
  );
}

function Sellers({ data }: { data: Answer }) {
  if (!data.sellers) return <MissingPart />;
  const sellers = present(data.sellers.nodes);
  return (
    <div className={classes.cards}>
      {sellers.map((seller) => (
        <VendorCard key={seller.id} vendor={seller} />
      ))}
    </div>
  );
}

function Demands({ data }: { data: Answer }) {
  if (!data.demands) return <MissingPart />;
  const demands = present(data.demands.nodes);
  if (demands.length === 0) return <Trans>No open demands right now.</Trans>;
  return (
    <div className={classes.list}>
      {demands.map((demand) => (
        <DemandTeaser key={demand.id} demand={demand} />
      ))}
    </div>
  );
}

function Articles({ data }: { data: Answer }) {
  if (!data.articles) return <MissingPart />;
  const articles = present(data.articles.nodes);
  if (articles.length === 0) return <Trans>No articles yet.</Trans>;
  return (
    <div className={classes.articles}>
      {articles.map((article) => (
        <ArticleTeaser key={article.id} article={article} />
      ))}
    </div>
  );
}
