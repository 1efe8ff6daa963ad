/** Characters that are written for one another, as the inside of a class in a regular expression. */

/** The typewriter's apostrophe and what is typed for it. */
export const APOSTROPHES = "'`\u00b4\u02bc\u2019";
/** The hyphen and what is typed or set for it, minus included. */
export const DASHES = '\\-\u2010-\u2013\u2212';
/** Soft hyphen, zero width space and joiners, word joiner, byte order mark: they may stand inside a word. */
export const INVISIBLES = '\u00ad\u200b-\u200d\u2060\ufeff';
/** The vowels that slips mix up. */
export const LOOK_ALIKES = 'aeoåæø';
