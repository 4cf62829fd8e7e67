/** A problem with an article that the user can solve: the expectation, then the finding. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}
