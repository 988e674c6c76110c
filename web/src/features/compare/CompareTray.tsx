// What is about to be compared, at the foot of the pages where products are found. Goes with the first click.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { COMPARED_MAX, clearCompared, compared, toggleCompared } from '../../ui/compared.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { ProductThumb } from '../../ui/ProductLink.js';
import classes from './CompareTray.module.css';

const CompareTrayQuery = graphql(`
  query CompareTray($ids: [ID!]!) {
    findProducts(ids: $ids) {
      id
      mpn
      name {
        zhCN
        en
      }
      media {
        url
      }
    }
  }
`);

export function CompareTray() {
  const { t } = useLingui();
  const format = useFormat();
  // The tick is seen first.
  const { ids } = useDeferredValue(compared.use());
  const { data } = useGraph(CompareTrayQuery, { ids: [...ids] }, { isPaused: ids.length === 0 });
  if (ids.length === 0) return null;
  const known = new Map((data?.findProducts ?? []).map((product) => [product.id, product]));
  const count = ids.length;
  return (
    <aside className={classes.tray} aria-label={t`Comparison`}>
      <ul className={classes.list}>
        {ids.map((id) => {
          const product = known.get(id);
          const name = product ? (product.mpn ?? format.text(product.name)) : '';
          return (
            <li key={id} className={classes.item}>
              <ProductThumb url={product?.media[0]?.url} size={28} />
              <span className={classes.name}>{name}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t`Take ${name} out of the comparison`}
                onClick={() => toggleCompared(id)}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <div className={classes.buttons}>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={clearCompared}>
          <Trans>Clear</Trans>
        </Button>
        <ButtonLink
          to="/compare"
          search={{ ids: ids.join() }}
          variant="light"
          size="sm"
          disabled={count < 2}
          leftSection={<Icon name="compare" size={17} />}
        >
          <Trans>
            Compare ({count} of {COMPARED_MAX})
          </Trans>
        </ButtonLink>
      </div>
    </aside>
  );
}
