// /company/addresses: places and invoices.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { AddressesPage } from '../../features/company/AddressesPage.js';
import { AddressesPageQuery } from '../../features/company/company.queries.js';

export const Route = createFileRoute('/company/addresses')({
  loader: ({ context }) => prefetch(context.client, AddressesPageQuery, {}),
  component: AddressesPage,
});
