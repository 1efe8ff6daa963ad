/** The script for a page that frames /embed: gives each such iframe the height of what is in it. Loaded twice, it does no harm. */

import { HEIGHT, READY, WELCOME } from './frame-messages.ts';

/** No page of ours is higher; a wrong number must not push the rest of the page away. */
const HIGHEST = 20_000;

/** The site that this script is from, and no other. */
const site = new URL('.', import.meta.url);
const isOurs = (frame: HTMLIFrameElement) => frame.src.startsWith(`${site.href}embed`);
const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

function welcome(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(WELCOME, site.origin);
}

addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  if (origin !== site.origin) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (data === READY) welcome(frame);
  const height: unknown = data?.type === HEIGHT ? data.height : undefined;
  // By the object model, since a strict policy refuses it in markup.
  if (typeof height === 'number' && height > 0 && height <= HIGHEST) frame.style.height = `${height}px`;
});

/** Those that were ready before this script was; one that is yet to load will say so itself. */
function welcomeAll(): void {
  for (const frame of frames()) if (frame.loading !== 'lazy') welcome(frame);
}

if (document.readyState === 'complete') welcomeAll();
else addEventListener('load', welcomeAll);
