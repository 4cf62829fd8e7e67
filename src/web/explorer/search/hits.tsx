import type { Ref } from 'react';
import { number } from '../labels.ts';
import type { Entry, Section } from './lines.ts';

interface HitsProps {
  readonly list: Ref<HTMLDivElement>;
  /** Of the list; that of a line is `id-0`, `id-1` and so on. */
  readonly id: string;
  readonly sections: readonly Section[];
  /** The number of the chosen line. */
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onOpen: (entry: Entry) => void;
}

/** The lines of the search by section. */
export function Hits({ list, id, sections, at, onPoint, onOpen }: HitsProps) {
  const entries = sections.flatMap((section) => section.entries);
  return (
    <div id={`${id}-hits`} ref={list} role="listbox" aria-label="Found" className="hits">
      {sections.map((section) => (
        <div key={section.title} role="group" aria-label={section.title}>
          <p className="hit-section" aria-hidden="true">
            {section.title}{' '}
            {section.amount !== null && (
              <span className="quiet number">{number(section.amount)}</span>
            )}
          </p>
          {section.entries.map((entry) => {
            const index = entries.indexOf(entry);
            return (
              <a
                key={entry.key}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                href={entry.href}
                tabIndex={-1}
                className="hit"
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(entry);
                }}
                onMouseEnter={() => onPoint(index)}
              >
                <span className="hit-name">
                  {entry.words}
                  {entry.quiet !== '' && <span className="quiet"> {entry.quiet}</span>}
                </span>
                {entry.detail !== '' && <span className="quiet hit-snippet">{entry.detail}</span>}
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}
