import { useState, type MouseEvent } from 'react';
import { errorFrom } from '../../../../client/src/tenure-error.ts';
import { errorMessage } from '../answers/error-words.ts';
import { storedToken } from '../answers/graphql-client.ts';
import type { AnswerQueryVariables } from '../generated/documents.ts';
import { useNavigation } from '../navigation.tsx';
import { downloadAddress, FILES } from './download-address.ts';

export function Download({ variables }: { readonly variables: AnswerQueryVariables }) {
  const isCompared = useNavigation().route.view === 'compare';
  const [state, setState] = useState('');
  const onClick = async (event: MouseEvent<HTMLAnchorElement>): Promise<void> => {
    const { href } = event.currentTarget;
    event.preventDefault();
    setState('Reading the answer …');
    try {
      const { name, blob } = await fileAt(href);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
      setState(`Saved as ${name}.`);
    } catch (error) {
      const { title, advice, detail } = errorMessage(error);
      setState(`${title}. ${advice} ${detail}`);
    }
  };
  return (
    <div className="stack">
      <p>
        {isCompared ? 'The first of the two answers' : 'The whole answer'}. Programs can read these
        addresses too.
      </p>
      <ul className="downloads">
        {FILES.map(([name, path]) => (
          <li key={path}>
            <a href={downloadAddress(path, variables)} onClick={(event) => void onClick(event)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p role="status" className="quiet">
        {state}
      </p>
    </div>
  );
}

/** A file of the server, asked with the token of this tab, which a link alone could not send. */
async function fileAt(href: string): Promise<{ readonly name: string; readonly blob: Blob }> {
  const token = storedToken();
  const response = await fetch(href, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw errorFrom(await response.json().catch(() => null), response);
  const disposition = response.headers.get('content-disposition') ?? '';
  return { name: /"(.+)"/.exec(disposition)?.[1] ?? 'rights', blob: await response.blob() };
}
