/** Style sheets come into the bundle as their text, without what browsers do not need. */
declare module '*.css' {
  const text: string;
  export default text;
}
