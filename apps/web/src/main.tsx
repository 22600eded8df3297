// oxlint-disable-next-line import/no-unassigned-import -- a style sheet is imported for what it does
import './system/system.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from '@tanstack/react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { createQueryClient } from './workspace/query-client.ts';
import { openWithoutNetwork } from './offline/open-without-network.ts';
import { createStudioRouter } from './router.tsx';
import { applyColorScheme } from './shell/color-scheme.ts';

applyColorScheme();
openWithoutNetwork();

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no element with the id "root" to draw the Studio in.');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createStudioRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
