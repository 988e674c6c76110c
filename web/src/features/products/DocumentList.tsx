// Datasheets, certificates, manuals. They open in a tab of their own.
import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { Icon } from '../../ui/icons.js';
import { Surface } from '../../ui/Surface.js';
import classes from './DocumentList.module.css';

const DocumentListFragment = graphql(`
  fragment DocumentList_Product on Product {
    documents {
      url
      title
    }
  }
`);

export function DocumentList(props: { product: FragmentType<typeof DocumentListFragment> }) {
  const { documents } = readFragment(DocumentListFragment, props.product);
  if (documents.length === 0) return null;
  return (
    <Surface title={<Trans>Documents</Trans>}>
      <ul className={classes.list}>
        {documents.map(({ url, title }) => (
          <li key={url}>
            <Icon name="file" size={18} />
            <Anchor href={url} target="_blank" rel="noreferrer" className={classes.title}>
              {title}
            </Anchor>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
