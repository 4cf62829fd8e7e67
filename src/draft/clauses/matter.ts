const STOP =
  /[,;:.()"—]|\b(?:through|until|till|for|from|under|while|which|that|who|after|before|as|by|over|in|at|and|or|with|starting|beginning|worth|valid|if|unless|when|where|during|within|per|since|once|upon|but|is|are|was|were|will|may|has|have|using|including|on)\b/i;

/**
 * The noun phrase that a right is about, at most seven words: what follows "licence to", "rights
 * to", "option over". Null where nothing usable follows.
 */
export function matterOf(text: string): string | null {
  let rest = text.trimStart();
  for (let i = 0; i < 4; i++) {
    rest = rest.replace(
      /^(?:to|on|over|of|for|in|the|a|an|its|their|any|all|some|up|least|at|about|rights?|right|licen[cs]e|exclusive|non-exclusive|new)\s+/i,
      (word) => (/^(?:new)/i.test(word) ? word : ''),
    );
  }
  rest = rest.replace(
    /^(?:(?:use|sell|market|develop|distribute|broadcast|show|stream|exploit|commerciali[sz]e|manufacture|make|publish|open|operate|run|buy|acquire|purchase|license|licence|build|host|order)(?:,? (?:and|or) |, | )(?:to )?)+/i,
    '',
  );
  rest = rest.replace(/^(?:the|a|an|its|their|any|all|up to)\s+/i, '');
  const stop = STOP.exec(rest);
  const phrase = (stop ? rest.slice(0, stop.index) : rest).trim();
  const words = phrase.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 7 || !/\p{L}{2}/u.test(phrase)) return null;
  if (/^(?:it|them|this|that|one|others|anyone|\d|[$€£]|up|pay)/i.test(phrase)) return null;
  return phrase;
}
