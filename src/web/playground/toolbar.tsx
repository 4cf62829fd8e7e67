import { ToolbarButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { publicAddress } from '../public-address.ts';
import { asClientCode, asCurl, shareFragment, type PlaygroundQuery } from './handover.ts';

type Writer = (asked: PlaygroundQuery) => string;

export function CopyButtons() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [said, setSaid] = useState('');
  const copy = async (name: string, write: Writer): Promise<void> => {
    const asked = {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    };
    try {
      await navigator.clipboard.writeText(write(asked));
      setSaid(`${name} copied`);
    } catch {
      setSaid('The browser does not let this page copy');
    }
  };
  const endpoint = publicAddress('/graphql');
  const share: Writer = (asked) => {
    const fragment = shareFragment(asked);
    window.history.replaceState(null, '', window.location.pathname + fragment);
    return publicAddress('/playground') + fragment;
  };
  const kinds: readonly (readonly [face: string, label: string, name: string, write: Writer])[] = [
    ['share', 'Share: copy an address with this question', 'Address', share],
    ['curl', 'Copy as curl', 'curl', (asked) => asCurl(asked, endpoint)],
    ['code', 'Copy as client code', 'Code', (asked) => asClientCode(asked, endpoint)],
  ];
  return (
    <>
      {kinds.map(([face, label, name, write]) => (
        <ToolbarButton key={face} label={label} onClick={() => void copy(name, write)}>
          <span className="playground-copy">{face}</span>
        </ToolbarButton>
      ))}
      <span role="status" className="playground-said">
        {said}
      </span>
    </>
  );
}

export function RunOnArrival() {
  const isReady = useGraphiQL(({ queryEditor, variableEditor, responseEditor }) =>
    Boolean(queryEditor && variableEditor && responseEditor),
  );
  const { run } = useGraphiQLActions();
  const hasRun = useRef(false);
  useEffect(() => {
    if (!isReady || hasRun.current) return;
    hasRun.current = true;
    run();
  }, [isReady, run]);
  return null;
}
