// /seller/messages: messages with the operator, and texts to answer with.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { MessagesPage } from '../../features/selling/MessagesPage.js';
import { SellerMessagesQuery } from '../../features/selling/selling.queries.js';

export const Route = createFileRoute('/seller/messages')({
  loader: ({ context }) => prefetch(context.client, SellerMessagesQuery, {}),
  component: MessagesPage,
});
