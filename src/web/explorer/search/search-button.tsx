import { useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useDocumentKey } from '../ui/browser.ts';
import { Search } from './search.tsx';

/** Opens the search by click, /, ⌘K or Ctrl K. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  useDocumentKey((event) => {
    const isShortcut =
      (event.key === '/' && !isTyping(event)) ||
      (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey));
    if (!isShortcut || event.altKey || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <>
      <button
        type="button"
        className="search-button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        <Icon name="search" size={18} />
        <span className="search-words">Search parties, rights, deals, sources …</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {open && <Search onClose={() => setOpen(false)} />}
    </>
  );
}

export function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
