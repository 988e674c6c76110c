// /forgot-password: a new password by mail.
import { createFileRoute } from '@tanstack/react-router';
import { ForgotPasswordPage } from '../features/session/ForgotPasswordPage.js';

export const Route = createFileRoute('/forgot-password')({ component: ForgotPasswordPage });
