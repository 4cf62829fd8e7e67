import { useState } from 'react';
import { Button } from '../ui/button.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly isFirst?: boolean;
}

/** A text with a button that copies it. */
export function CopyField({ label, text, isFirst = false }: CopyFieldProps) {
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('Copied.');
    } catch {
      setCopied('Select the text and copy it.');
    }
  };
  return (
    <div className="copy-field">
      <label className="field">
        {label}
        <textarea readOnly rows={3} value={text} onFocus={(event) => event.target.select()} />
      </label>
      <p className="row">
        <Button
          {...(isFirst && { 'data-autofocus': true })}
          aria-label={`Copy: ${label}`}
          onClick={() => void copy()}
        >
          Copy
        </Button>{' '}
        <span role="status" className="quiet">
          {copied}
        </span>
      </p>
    </div>
  );
}
