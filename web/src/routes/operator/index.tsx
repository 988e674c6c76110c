// /operator: what waits for the operator.
import { createFileRoute } from '@tanstack/react-router';
import { OperatorTodayPage } from '../../features/operating/OperatorTodayPage.js';

export const Route = createFileRoute('/operator/')({ component: OperatorTodayPage });
