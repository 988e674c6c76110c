// The documents of a verification.
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../data/generated/fragment-masking.js';
import { graphql } from '../data/generated/gql.js';
import type { VerificationDocuments_VerificationDocumentFragment as Document } from '../data/generated/graphql.js';
import { DocumentTable } from './DocumentTable.js';
import { useVerificationWords } from './use-verification-words.js';

const DocumentFragment = graphql(`
  fragment VerificationDocuments_VerificationDocument on VerificationDocument {
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

export function VerificationDocuments({ documents, action }: Props) {
  const words = useVerificationWords();
  return (
    <DocumentTable
      documents={readFragment(DocumentFragment, documents)}
      kindWord={({ kind }) => words.documents[kind]}
      action={action}
    />
  );
}
