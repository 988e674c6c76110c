// /company/audit: who did what.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { AuditPage } from '../../features/company/AuditPage.js';
import {
  AuditPageQuery,
  auditVariables,
  readAuditParams,
} from '../../features/company/company.queries.js';

export const Route = createFileRoute('/company/audit')({
  validateSearch: readAuditParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, AuditPageQuery, auditVariables(deps)),
  component: () => <AuditPage params={Route.useSearch()} />,
});
