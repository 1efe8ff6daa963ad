/** What a framed page and the page around it tell each other: that one is ready, that the other knows it, and how high it is. */
export const READY = 'tiltakssok:ready';
export const WELCOME = 'tiltakssok:welcome';
export const HEIGHT = 'tiltakssok:height';
