// /register: a company comes to the platform.
import { createFileRoute } from '@tanstack/react-router';
import { RegisterPage } from '../features/session/RegisterPage.js';

export const Route = createFileRoute('/register')({ component: RegisterPage });
