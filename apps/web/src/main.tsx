import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const plek = document.getElementById('werkplek');
if (plek)
  createRoot(plek).render(
    <StrictMode>
      <h1>Weerthuis</h1>
    </StrictMode>,
  );
