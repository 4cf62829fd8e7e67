const TRIGGER =
  /\b(?:right|licen[cs]|exclusiv|sole|grant|option|refusal|agree|deal|contract|pact|accord|venture|suppl|deliver|buy|purchas|sell|sold|acquir|stake|share|royalt|revenue|profit|pay|paid|invest|lend|loan|lease|rent|let|appoint|nominat|name|director|board|observer|veto|consent|approv|terminat|cancel|expir|extend|renew|run|last|matur|end|warrant|compet|audit|inspect|indemnif|own|hold|held|keep|retain|receiv|obtain|secure|win|won|land|get|gain|take|franchise|concession|access|free|may|can|cannot|will|must|provid|host|manage|priority|effect|start|begin|commenc|include|guarantee|oblig|requir|replac|loses?|lost|permanent|perpetual|condition|subject|contingent|if|unless|once|giv|hand|award|commit|is|has|have|allow|permit|enabl|entitl|promis|pledg|undert|insist|belong|vest|remain|stay|publish|market|distribut|stream|broadcast|send|splits?|charter|reserv|period|protection|sees?|goes)/i;

/** A longer sentence is no sentence but a list or a table, which is not read. */
export const LONGEST = 2000;

/**
 * Whether a sentence has a word that may tell of a right, or is a question: others are not looked
 * into.
 */
export function mayTell(flat: string): boolean {
  return flat.endsWith('?') || TRIGGER.test(flat);
}
