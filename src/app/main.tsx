import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { Boundary } from './parts/boundary';
import './style/page.css';
import './style/parts.css';
import './style/map.css';
import './style/works.css';

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

const place = document.getElementById('page');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Boundary instead={(fault) => <Stopped fault={fault} />}>
        <Page />
      </Boundary>
    </StrictMode>,
  );
}
