/** The parts of workerd's own module that the tests here use. */
declare module 'cloudflare:workers' {
  /** The Worker under test, as its own exports. */
  export const exports: { default: { fetch(url: string, init?: RequestInit): Promise<Response> } };
  /** The bindings of wrangler.toml. */
  export const env: { ASSETS: { fetch(url: string): Promise<Response> } };
}
