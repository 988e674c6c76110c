// /operator: the operator's portal.
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/operator')({
  component: () => (
    <Gate isForOperator>
      <Outlet />
    </Gate>
  ),
});
