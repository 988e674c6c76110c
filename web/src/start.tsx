// Starts the client: the language first, so that nothing flashes in the wrong one.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { beginSpeaking } from './i18n/locale.js';
import { giveWay } from './told.js';
import { printByDay } from './ui/paper.js';

export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');

  printByDay();
  await beginSpeaking();
  giveWay(root);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
