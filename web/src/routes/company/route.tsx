// /company: the pages of one's own company.
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/company')({
  component: () => (
    <Gate>
      <Outlet />
    </Gate>
  ),
});
