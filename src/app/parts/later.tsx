import { type ComponentType, lazy, Suspense } from 'react';
import { Boundary } from './boundary';

/** A component that comes when it is first shown: nothing stands in its place until then. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  return (props) => (
    <Boundary instead={(fault) => <Missing fault={fault} />}>
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    </Boundary>
  );
}

function Missing({ fault }: { fault: string }) {
  return (
    <p className="banner" role="alert">
      This part of the page could not be shown; open the page anew. ({fault})
    </p>
  );
}
