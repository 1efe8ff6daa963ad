/** The pages' one script. Everything works without it. */
import { withoutReloading } from './without-reloading.ts';

withoutReloading();
