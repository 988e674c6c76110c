// /: the home page.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { HomePage } from '../features/home/HomePage.js';
import { HomePageQuery } from '../features/home/home.queries.js';

export const Route = createFileRoute('/')({
  loader: ({ context }) => prefetch(context.client, HomePageQuery, {}),
  component: HomePage,
});
