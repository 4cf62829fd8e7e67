/**
 * Makes a token for API_TOKENS_FILE: `npx tsx scripts/hash-token.ts NAME ROLE >> tokens.txt`
 *
 * The line for the file goes to standard output, the token to standard error; it is shown only
 * once.
 */
import { randomBytes } from 'node:crypto';
import { ROLES, type Role } from '../src/access/access.ts';
import { readTokens, tokenLine } from '../src/access/token-file.ts';

const [name, role] = process.argv.slice(2);
if (name === undefined || role === undefined) {
  console.error(`usage: npx tsx scripts/hash-token.ts NAME ${ROLES.join('|')}`);
  process.exit(2);
}
const token = `tnr_${randomBytes(32).toString('base64url')}`;
const line = tokenLine(name, role as Role, token);
const [fault] = readTokens(line).faults;
if (fault !== undefined) {
  console.error(fault.replace(/^line 1: /, ''));
  process.exit(2);
}
console.log(line);
console.error(`The token of ${name}, shown only once: ${token}`);
