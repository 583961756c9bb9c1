import { useQueries } from '@tanstack/react-query';
import type { Rolmodule, Treffer } from '../../app/rolmodule.js';

/** What the roles themselves find for this text, within what the reader may see. */
export function useTreffers(
  modules: readonly Rolmodule[],
  tekst: string,
): { treffers: readonly Treffer[]; bezig: boolean } {
  const zoekers = modules.flatMap((m) => m.zoek ?? []);
  const uit = useQueries({
    queries: zoekers.map((zoek, i) => ({
      queryKey: ['zoek', i, tekst],
      queryFn: () => zoek(tekst),
      enabled: tekst.trim().length > 2,
    })),
  });
  return { treffers: uit.flatMap((u) => u.data ?? []), bezig: uit.some((u) => u.isFetching) };
}
