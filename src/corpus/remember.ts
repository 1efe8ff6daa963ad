/** Keeps what was made of something for as long as that is there, so that it is made once. */

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

/** `make`, whose result is kept for as long as the object it was made of is; it must not be changed. */
export function onceFor<K extends object, V extends object>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const value = made.get(of) ?? make(of);
    made.set(of, value);
    return value;
  };
}
