/** The script of the page in an iframe: tells the page around it how high it is, if that is one that may know. */

import { HEIGHT, READY, WELCOME } from './frame-messages.ts';

const framers = (document.documentElement.dataset.framers ?? '').split(' ');
/** The origin of the page around it, once that has made itself known. */
let host: string | null = null;

function isAllowed(origin: string): boolean {
  return framers.includes('*') || framers.includes(origin) || origin === location.origin;
}

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (host !== null) parent.postMessage({ type: HEIGHT, height }, host);
}

if (parent !== window) {
  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (source !== parent || data !== WELCOME || !isAllowed(origin)) return;
    host = origin;
    tell();
  });
  new ResizeObserver(tell).observe(document.body);
  // To whoever it is: there is nothing in it.
  parent.postMessage(READY, '*');
}
