// Where the client begins. What the server says of a public page is drawn first: it stands there, to be read, until
// the client has drawn the same page.
import 'virtual:theme.css';
import './mantine.css';
import './styles.css';
import './told.css';
import { beginAppearance } from './ui/appearance.js';

const HIDDEN_MS = 100;

beginAppearance();
if (document.getElementById('told')) await drawn();
const { start } = await import('./start.js');
await start();

/** The frame that is due; none is while the page is not in sight. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN_MS);
  });
}
