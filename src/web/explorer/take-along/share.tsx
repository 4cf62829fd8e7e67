import { useState } from 'react';
import type { Asked } from '../answers/types.ts';
import { useNavigation } from '../navigation.tsx';
import { useQuestion } from '../question-context.tsx';
import { Button } from '../ui/button.tsx';
import { publicAddress } from './public-address.ts';

/** A link with a fixed day of knowledge, so that it gives the same answer tomorrow. */
export function Share({ asked }: { readonly asked: Asked | null }) {
  const { question } = useQuestion();
  const { addressOf } = useNavigation();
  const [copied, setCopied] = useState('');
  const fixed = { ...question, knownAt: question.knownAt ?? asked?.knownAt ?? null };
  const link = publicAddress() + addressOf({ question: fixed });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('Copied.');
    } catch {
      setCopied('Select the link and copy it.');
    }
  };
  return (
    <div className="stack">
      <label className="field">
        A link to this answer, as known {fixed.knownAt === null ? 'today' : 'on that day'}
        <input readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p className="row">
        <Button data-autofocus onClick={() => void copy()}>
          Copy
        </Button>{' '}
        <span role="status" className="quiet">
          {copied}
        </span>
      </p>
    </div>
  );
}
