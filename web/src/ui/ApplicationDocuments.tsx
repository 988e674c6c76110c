// The documents of an application to sell.
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import type { ApplicationDocuments_ApplicationDocumentFragment as Document } from '../data/generated/graphql.js';
import { DocumentTable } from './DocumentTable.js';
import { useApplicationWords } from './use-application-words.js';

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
  action?: (document: Document) => ReactNode;
}

export function ApplicationDocuments({ documents, action }: Props) {
  const words = useApplicationWords();
  return (
    <DocumentTable
      documents={readFragment(DocumentFragment, documents)}
      kindWord={({ kind }) => words.documents[kind]}
      action={action}
    />
  );
}
