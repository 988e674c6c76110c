// The schema explorer: GraphiQL with its explorer plugin, bundled, so that it works without the internet.
// It asks as whoever is signed in in this browser.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './explorer.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const welcome = `# Everything the marketplace can be asked. Open the explorer or the documentation at
# the left, or press Ctrl-Space for what fits. You ask as whoever is signed in here.

query FirstLook {
  viewer {
    member { displayName }
    company { name }
  }
  categories {
    name { zhCN en }
    productCount
  }
}
`;

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  // Requests that carry cookies need it; other sites cannot send it.
  headers: { 'x-agora-csrf': '1' },
});

const place = document.getElementById('explorer');
if (place) {
  const plugins = [explorerPlugin()];
  const properties = { fetcher, plugins, defaultQuery: welcome, shouldPersistHeaders: false };
  createRoot(place).render(createElement(GraphiQL, properties));
}
