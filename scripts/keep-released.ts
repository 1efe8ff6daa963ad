/** `npm run keep`, part of every deployment: keeps the scripts that other sites are about to load, in this very version. Commit what it adds. */
import { bundleSite } from './bundle-site.ts';
import { keep, RELEASED } from './released.ts';

for (const name of await keep(await bundleSite())) console.log(`Kept ${RELEASED}/${name}: commit it.`);
