import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { Boundary } from './parts/boundary';
import './style/page.css';
import './style/parts.css';
import './style/map.css';
import './style/works.css';

const place = document.getElementById('page');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Boundary>
        <Page />
      </Boundary>
    </StrictMode>,
  );
}
