/** What the tests use of jsonld, which has no types of its own. */
declare module 'jsonld' {
  interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0';
    readonly inputFormat?: 'application/n-quads';
    /** Refuses what would otherwise be dropped without a word. */
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    canonize(input: unknown, options: CanonizeOptions): Promise<string>;
  };
  export default jsonld;
}
