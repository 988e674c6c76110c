// /look-up: many part numbers at once.
import { createFileRoute } from '@tanstack/react-router';
import { LookUpPage } from '../features/look-up/LookUpPage.js';

export const Route = createFileRoute('/look-up')({ component: LookUpPage });
