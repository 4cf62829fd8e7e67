/** The asker's problem with an article: what was expected, ending with what came. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}
