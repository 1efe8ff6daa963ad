/** Where the pages are that programs without a server of their own link to: `npm run ask` and `npm run mcp`. */
import { AppError } from '../errors.ts';

/** Where `npm start` serves them. */
const DEFAULT_SITE = 'http://localhost:8787';

/** The origin of the address that SITE_URL holds. Throws `setting_invalid`. */
export function siteOrigin(setting: string | undefined): string {
  const address = setting || DEFAULT_SITE;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new AppError('setting_invalid', 'SITE_URL must be an address such as https://tiltak.example.');
  return new URL(address).origin;
}
