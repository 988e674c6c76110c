// Documents that somebody handed in, each a link for this reader alone.
import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Column, DataTable } from './DataTable.js';
import { PlainLink } from './links.js';
import { Instant } from './When.js';

export interface GivenDocument<Kind extends string> {
  id: string;
  kind: Kind;
  fileName: string;
  path: string;
  uploadedAt: string;
}

interface Props<Given> {
  documents: readonly Given[];
  kindWord: (document: Given) => string;
  /** What may be done to one. */
  action?: ((document: Given) => ReactNode) | undefined;
}

export function DocumentTable<Given extends GivenDocument<string>>(props: Props<Given>) {
  const { documents, kindWord, action } = props;
  const { t } = useLingui();
  const columns: Column<Given>[] = [
    {
      key: 'file',
      header: t`File`,
      cell: ({ fileName, path }) => (
        <PlainLink href={path} target="_blank" rel="noreferrer" fw={600}>
          {fileName}
        </PlainLink>
      ),
    },
    { key: 'kind', header: t`Kind`, cell: kindWord },
    {
      key: 'at',
      header: t`Submitted at`,
      cell: ({ uploadedAt }) => <Instant value={uploadedAt} />,
    },
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
