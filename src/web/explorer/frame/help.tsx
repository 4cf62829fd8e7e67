import { useState } from 'react';
import { isTyping } from '../search/search.tsx';
import { IconButton } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { useDocumentKey } from '../ui/browser.ts';

const KEYS: readonly (readonly [keys: string, effect: string])[] = [
  ['← →', 'one year earlier or later'],
  ['/ or Ctrl K', 'search'],
  ['?', 'this help'],
  ['Esc', 'close what is open'],
  ['+ − 0', 'zoom the timeline, when it has the focus'],
  ['↑ ↓ ← →', 'move in the matrix and in the year control'],
];

const WORDS: readonly (readonly [word: string, meaning: string])[] = [
  ['Holder', 'who benefits from the right'],
  ['Bound party', 'who owes it; a right against everyone has nobody in particular'],
  ['As known', 'only what had been published by the end of that day counts'],
  ['Possible', 'in force on some of the days that its dates allow, not on all'],
  ['Waiting', 'its time has come, but an event it waits for has not happened'],
  ['Certainly', 'in force whatever the true dates are, as far as they fit what is known'],
  ['Could end early', 'a condition is open that would end it before its term'],
  ['Assumed', 'the answer is another one without what was assumed'],
];

export function HelpButton() {
  const [open, setOpen] = useState(false);
  useDocumentKey((event) => {
    if (event.key === '?' && !isTyping(event) && document.querySelector('dialog[open]') === null)
      setOpen(true);
  });
  const close = (): void => setOpen(false);
  return (
    <>
      <IconButton icon="help" aria-label="Help" onClick={() => setOpen(true)} />
      {open && (
        <Modal label="Help" className="modal-help" onClose={close}>
          <h2>
            Help <IconButton icon="close" aria-label="Close" onClick={close} />
          </h2>
          <p>
            The sentence at the top is the question: change any underlined part of it. Everything
            below is the answer, and the address is the same question, so that a link gives the same
            answer.
          </p>
          <Terms title="Words" terms={WORDS} />
          <Terms title="Keys" terms={KEYS} />
        </Modal>
      )}
    </>
  );
}

function Terms({ title, terms }: { readonly title: string; readonly terms: typeof WORDS }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="help-list">
        {terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{terms === KEYS ? <kbd>{term}</kbd> : term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
