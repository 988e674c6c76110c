// /operator: the portal begins with who wants to come in.
import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/operator/')({
  beforeLoad: () => {
    throw redirect({ to: '/operator/applications', replace: true });
  },
});
