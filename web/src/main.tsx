// Starts the client: the language first, so that nothing flashes in the wrong one.
import './mantine.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { beginSpeaking } from './i18n/locale.js';
import { printByDay } from './ui/paper.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

printByDay();
// What the server says for those who run no scripts.
document.getElementById('told')?.remove();
await beginSpeaking();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
