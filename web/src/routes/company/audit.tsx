// /company/audit: who did what.
import { createFileRoute } from '@tanstack/react-router';
import { AuditPage } from '../../features/company/AuditPage.js';
import { readAuditParams } from '../../features/company/company.queries.js';

export const Route = createFileRoute('/company/audit')({
  validateSearch: readAuditParams,
  component: () => <AuditPage params={Route.useSearch()} />,
});
