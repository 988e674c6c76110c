// The roots of the category tree with the largest of their branches.
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextLink } from '../../ui/links.js';
import { Nothing } from '../../ui/states.js';
import classes from './CategoryGrid.module.css';

const CategoryGridFragment = graphql(`
  fragment CategoryGrid_Category on Category {
    id
    productCount
    name {
      zhCN
      en
    }
    children {
      id
      name {
        zhCN
        en
      }
    }
  }
`);

const CHILDREN_SHOWN = 3;

interface Props {
  categories: readonly FragmentType<typeof CategoryGridFragment>[];
}

export function CategoryGrid(props: Props) {
  const categories = readFragment(CategoryGridFragment, props.categories);
  const format = useFormat();
  if (categories.length === 0) return <Nothing />;
  return (
    <ul className={classes.grid}>
      {categories.map(({ id, name, productCount, children }) => (
        <li key={id} className={classes.category}>
          <div className={classes.head}>
            <TextLink to="/search" search={{ category: id }} fw={600} c="inherit">
              {format.text(name)}
            </TextLink>
            {productCount !== null && (
              <span className={classes.count}>{format.number(productCount)}</span>
            )}
          </div>
          <div className={classes.children}>
            {children.slice(0, CHILDREN_SHOWN).map((child) => (
              <TextLink
                key={child.id}
                to="/search"
                search={{ category: child.id }}
                size="sm"
                c="dimmed"
                isTruncated
              >
                {format.text(child.name)}
              </TextLink>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
