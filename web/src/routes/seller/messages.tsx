// /seller/messages: messages with the operator, and texts to answer with.
import { createFileRoute } from '@tanstack/react-router';
import { MessagesPage } from '../../features/selling/MessagesPage.js';

export const Route = createFileRoute('/seller/messages')({ component: MessagesPage });
