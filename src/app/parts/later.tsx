import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from './boundary';

/**
 * A component that comes when it is first shown: nothing stands in its place until then. Not by React's
 * `lazy`: what that shows after a wait is held back for up to 300 ms more, so that fallbacks do not flicker.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let come: ComponentType<P> | undefined;
  return (props) => {
    const [Part, setPart] = useState(() => come);
    const [fault, setFault] = useState<unknown>();
    useEffect(() => {
      const show = (part: ComponentType<P>) => {
        come = part;
        setPart(() => part);
      };
      if (come === undefined) load().then(show, setFault);
      else show(come);
    }, []);
    if (fault !== undefined) return <Missing fault={String(fault)} />;
    return (
      Part && (
        <Boundary instead={(told) => <Missing fault={told} />}>
          <Part {...props} />
        </Boundary>
      )
    );
  };
}

function Missing({ fault }: { fault: string }) {
  return (
    <p className="banner" role="alert">
      This part of the page could not be shown; open the page anew. ({fault})
    </p>
  );
}
