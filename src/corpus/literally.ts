/** Texts of the corpus as patterns, whatever stands in them. */

/** The source of an expression that matches the text and nothing else. */
export const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
