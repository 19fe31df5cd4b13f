import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { Boundary } from './parts/boundary';
import { type Home, HomeProvider } from './state/home';

function Stopped({ fault }: { fault: string }) {
  return (
    <main className="waiting">
      <h1>Faultline</h1>
      <p role="alert">
        The page has met a fault of its own and stopped. Your files are untouched. ({fault})
      </p>
      <p>
        <a href="./">Open the page anew</a>
      </p>
    </main>
  );
}

/** Draws the page where the document has a place for it. */
export function startPage(home: Home): void {
  const place = document.getElementById('page');
  if (place === null) return;
  // What keeps the focus in the page comes when something has it.
  addEventListener('focusin', async () => (await import('./parts/keep-focus')).keepFocus(), {
    once: true,
  });
  createRoot(place).render(
    <StrictMode>
      <Boundary instead={(fault) => <Stopped fault={fault} />}>
        <HomeProvider value={home}>
          <Page />
        </HomeProvider>
      </Boundary>
    </StrictMode>,
  );
}
