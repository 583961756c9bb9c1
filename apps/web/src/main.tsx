import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { OmroepPlek } from '@weerthuis/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { maakRouter } from './app/router.js';
import { maakVraagbaak } from './kern/vraagbaak.js';
import { ToetsenPlek } from './kern/toetsen.js';

const plek = document.getElementById('werkplek');
const vraagbaak = maakVraagbaak();
const router = maakRouter(vraagbaak);
if (plek)
  createRoot(plek).render(
    <StrictMode>
      <QueryClientProvider client={vraagbaak}>
        <OmroepPlek>
          <ToetsenPlek>
            <RouterProvider router={router} />
          </ToetsenPlek>
        </OmroepPlek>
      </QueryClientProvider>
    </StrictMode>,
  );
