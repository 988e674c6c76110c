// Datasheets, certificates, manuals. They open in a tab of their own.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { Icon } from '../../ui/icons.js';
import { PlainLink } from '../../ui/links.js';
import { Surface } from '../../ui/Surface.js';
import { documentWords } from '../../ui/unit-words.js';
import classes from './DocumentList.module.css';

const DocumentListFragment = graphql(`
  fragment DocumentList_Product on Product {
    documents {
      url
      title
      kind
      language
    }
  }
`);

export function DocumentList(props: { product: FragmentType<typeof DocumentListFragment> }) {
  const { documents } = readFragment(DocumentListFragment, props.product);
  const { i18n } = useLingui();
  if (documents.length === 0) return null;
  return (
    <Surface title={<Trans>Documents</Trans>}>
      <ul className={classes.list}>
        {documents.map(({ url, title, kind, language }) => (
          <li key={url}>
            <Icon name="file" size={18} />
            <span className={classes.title}>
              <PlainLink href={url} target="_blank" rel="noreferrer">
                {title}
              </PlainLink>
              {(kind !== 'OTHER' || language) && (
                <Text size="xs" c="dimmed">
                  {[kind !== 'OTHER' && i18n._(documentWords[kind]), language]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
