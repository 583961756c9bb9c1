import { QueryClient } from '@tanstack/react-query';
import { Probleemfout } from '../api/probleem.js';

/** What was asked stays fresh until the server says that something changed; a refusal is not asked again. */
export const maakVraagbaak = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (keer, fout) => !(fout instanceof Probleemfout) && keer < 2,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
