// Datasheets, certificates, manuals. They open in a tab of their own.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { DocumentKind } from '../../data/generated/graphql.js';
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

/** A title that names the kind and no more, as an import writes it, is said in the reader's language. */
function kindSaidBy(title: string): DocumentKind | undefined {
  const word = title.trim().toUpperCase().replace(' ', '_');
  return Object.hasOwn(documentWords, word) ? (word as DocumentKind) : undefined;
}

export function DocumentList(props: { product: FragmentType<typeof DocumentListFragment> }) {
  const { documents } = readFragment(DocumentListFragment, props.product);
  const { i18n } = useLingui();
  if (documents.length === 0) return null;
  return (
    <Surface title={<Trans>Documents</Trans>}>
      <ul className={classes.list}>
        {documents.map(({ url, title, kind, language }) => {
          const titleKind = kindSaidBy(title);
          const kindWord = kind !== 'OTHER' && kind !== titleKind && i18n._(documentWords[kind]);
          const more = [kindWord, language].filter(Boolean);
          return (
            <li key={url}>
              <Icon name="file" size={18} />
              <span className={classes.title}>
                <PlainLink href={url} target="_blank" rel="noreferrer">
                  {titleKind ? i18n._(documentWords[titleKind]) : title}
                </PlainLink>
                {more.length > 0 && (
                  <Text size="xs" c="dimmed">
                    {more.join(' · ')}
                  </Text>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Surface>
  );
}
