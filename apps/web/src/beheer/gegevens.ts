import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Rol } from '@weerthuis/ui';
import { vraag } from '../api/vraag.js';

/** How the exchange with one party stands; ages in seconds. */
export interface Partijstand {
  partij: string;
  naam: string;
  uitgaand: number;
  uitgaandOudste: number;
  onbewezen: number;
  onbewezenOudste: number;
  wacht: number;
  wachtOudste: number;
  vastgehouden: number;
  terzijde: number;
  gaten: number;
}

export interface Busstand extends Omit<Partijstand, 'partij' | 'naam'> {
  vastgehoudenOudste: number;
  quarantaine: number;
  verschillen: number;
  wezen: number;
  onbevestigd: number;
  partijen: Partijstand[];
}

/** A message that stopped; its values are replaced by their kind. */
export interface Bericht {
  volg: string;
  type: string;
  bron: string;
  stroom: string;
  tijd: string;
  ontvangenOp: string;
  pogingen: number;
  reden?: string;
  wachtend: number;
  inhoud?: object;
  handelingen: { wat: string; wie: string; waarom?: string; op: string }[];
}

export interface Convenant {
  vingerafdruk: string;
  registers: string[];
  partijen: { oin: string; titel: string; rol: Exclude<Rol, 'inwoner'>; status: string; getekend: boolean }[];
}

const lees = <T>(naam: string) =>
  queryOptions({ queryKey: ['bus', naam], queryFn: ({ signal }) => vraag<T>(`/v1/bus/${naam}`, { signal }) });

export const standVraag = lees<Busstand>('achterstand');
export const berichtenVraag = lees<Bericht[]>('berichten');
export const convenantVraag = lees<Convenant>('convenant');

/** Tries a held message again, or all with the same cause; nothing is lost by it. */
export function useHerstel() {
  const vraagbaak = useQueryClient();
  return useMutation({
    mutationFn: (wat: { volg: string } | { oorzaak: string }) =>
      'volg' in wat
        ? vraag(`/v1/bus/berichten/${wat.volg}/herstel`, { methode: 'POST', lichaam: {} })
        : vraag('/v1/bus/herstel', { methode: 'POST', lichaam: { oorzaak: wat.oorzaak } }),
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: ['bus'] }),
  });
}
