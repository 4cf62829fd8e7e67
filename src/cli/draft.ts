/** `npm run draft -- ARTICLE`: drafts seed records from an article. See docs/drafting.md. */
import { runDraft } from './draft/command.ts';

process.exitCode = await runDraft(process.argv.slice(2));
