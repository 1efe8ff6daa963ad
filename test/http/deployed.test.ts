/** The contract at a deployed address. Only `TILTAKSSOK_URL=https://… npm test` has this file, so that nothing is passed over unseen. */
import { httpContract } from './contract.suite.ts';

const address = process.env.TILTAKSSOK_URL ?? '';
if (!/^https?:\/\//.test(address) || !URL.canParse(address))
  throw new Error(`TILTAKSSOK_URL must be an address such as https://tiltak.example.no, not "${address}".`);

httpContract(address, async () => async (path, init) => fetch(new URL(path, address), init));
