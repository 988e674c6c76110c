// Where the client begins. What the server says of a public page is drawn first: it stands there, to be read, until
// the client has drawn the same page.
import 'virtual:theme.css';
import './mantine.css';
import './styles.css';
import './told.css';
import { afterFrame } from './ui/after-frame.js';
import { beginAppearance } from './ui/appearance.js';

beginAppearance();
if (document.getElementById('told')) await new Promise<void>(afterFrame);
const { start } = await import('./start.js');
await start();
