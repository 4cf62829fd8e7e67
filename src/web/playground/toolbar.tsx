import { ToolbarButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { publicAddress } from '../public-address.ts';
import { asClientCode, asCurl, shareFragment, type PlaygroundQuery } from './handover.ts';

/** Buttons that copy the question on the screen: as an address, as a command, as code. */
export function CopyButtons() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [said, setSaid] = useState('');
  const copy = async (name: string, write: (asked: PlaygroundQuery) => string): Promise<void> => {
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
  const share = (asked: PlaygroundQuery): string => {
    const fragment = shareFragment(asked);
    window.history.replaceState(null, '', window.location.pathname + fragment);
    return publicAddress('/playground') + fragment;
  };
  return (
    <>
      <ToolbarButton
        label="Share: copy an address with this question"
        onClick={() => void copy('Address', share)}
      >
        <span className="playground-copy">share</span>
      </ToolbarButton>
      <ToolbarButton
        label="Copy as curl"
        onClick={() => void copy('curl', (asked) => asCurl(asked, endpoint))}
      >
        <span className="playground-copy">curl</span>
      </ToolbarButton>
      <ToolbarButton
        label="Copy as client code"
        onClick={() => void copy('Code', (asked) => asClientCode(asked, endpoint))}
      >
        <span className="playground-copy">code</span>
      </ToolbarButton>
      <span role="status" className="playground-said">
        {said}
      </span>
    </>
  );
}

/** Runs the question that came with the address, once the editor is there. */
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
