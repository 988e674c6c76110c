// `pnpm search-configuration <folder> [address:port]`: the configuration file of a Sphinx server with the
// indexes that catalog needs. Manticore needs none of it: there catalog creates its tables itself.
import { serverConfiguration } from '@agora/catalog/search/sphinx/schema.js';

const [folder, listen = '127.0.0.1:9306'] = process.argv.slice(2);
if (!folder) {
  process.stdout.write('pnpm search-configuration <folder> [address:port]\n');
  process.exit(2);
}
process.stdout.write(serverConfiguration(folder, listen));
