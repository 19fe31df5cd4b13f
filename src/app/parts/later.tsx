import { type ComponentType, lazy, Suspense } from 'react';

/** A component that comes when it is first shown: nothing stands in its place until then. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  return (props) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
