/** Keeps what was read out of a text for as long as the text is asked for, so that one changed text costs one reading. */

export interface Remembered<T> {
  /** What `read` gives for the text, read once as long as it is not forgotten. */
  of(text: string): T;
  /** Forgets the texts that were not asked for since the last time; to be called when a round is done. */
  forget(): void;
}

/** Remembers `read`, which must give the same for the same text; what it gives must not be changed. */
export function remember<T>(read: (text: string) => T): Remembered<T> {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  return {
    of(text) {
      const known = now.get(text);
      if (known !== undefined) return known;
      const value = before.get(text) ?? read(text);
      now.set(text, value);
      return value;
    },
    forget() {
      before = now;
      now = new Map();
    },
  };
}
