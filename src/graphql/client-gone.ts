/** Why work for a request ends when its client has gone: nobody's fault, and nobody is told. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';

  constructor() {
    super('the client has gone');
  }
}
