/** The one script that a page loads for <tiltakssok-sok>. Loaded twice, or in two versions, the first one stays. */
import { TiltakssokSok } from './element.ts';

const NAME = 'tiltakssok-sok';
if (!customElements.get(NAME)) customElements.define(NAME, TiltakssokSok);
