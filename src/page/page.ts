/** The pages' one script. Everything works without it. */
import { copyButtons } from './copy.ts';
import { suggestions } from './suggestions.ts';
import { hitsWhileTyping } from './typing.ts';
import { withoutReloading } from './without-reloading.ts';

document.documentElement.dataset.script = '';
withoutReloading();
suggestions();
hitsWhileTyping();
copyButtons();
