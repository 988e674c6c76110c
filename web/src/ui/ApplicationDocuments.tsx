// The documents of an application to sell, each a link for this reader alone.
import { useLingui } from '@lingui/react/macro';
import { Anchor, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import type { ApplicationDocuments_ApplicationDocumentFragment as Document } from '../data/generated/graphql.js';
import { type Column, DataTable } from './DataTable.js';
import { useApplicationWords } from './use-application-words.js';
import { Instant } from './When.js';

const DocumentFragment = graphql(`
  fragment ApplicationDocuments_ApplicationDocument on ApplicationDocument {
    id
    kind
    fileName
    path
    uploadedAt
  }
`);

interface Props {
  documents: readonly FragmentType<typeof DocumentFragment>[];
  /** What may be done to one. */
  action?: (document: Document) => ReactNode;
}

export function ApplicationDocuments({ action, ...props }: Props) {
  const documents = readFragment(DocumentFragment, props.documents);
  const { t } = useLingui();
  const words = useApplicationWords();
  const columns: Column<Document>[] = [
    {
      key: 'file',
      header: t`File`,
      cell: ({ fileName, path }) => (
        <Anchor href={path} target="_blank" rel="noreferrer" inherit fw={600}>
          {fileName}
        </Anchor>
      ),
    },
    { key: 'kind', header: t`Kind`, cell: ({ kind }) => words.documents[kind] },
    { key: 'at', header: t`Given`, cell: ({ uploadedAt }) => <Instant value={uploadedAt} /> },
    ...(action
      ? [
          {
            key: 'actions',
            header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
            isBare: true,
            cell: action,
          },
        ]
      : []),
  ];
  return (
    <DataTable label={t`Documents`} columns={columns} rows={documents} rowKey={({ id }) => id} />
  );
}
