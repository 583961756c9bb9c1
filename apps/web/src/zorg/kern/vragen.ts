import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Rol } from '@weerthuis/ui';
import { vraag } from '../../api/vraag.js';
import type * as t from './typen.js';

const van = <T>(pad: string) =>
  queryOptions({ queryKey: ['zorg', pad], queryFn: ({ signal }) => vraag<T>(`/v1/${pad}`, { signal }) });

export const casussenVraag = van<t.Casusrij[]>('casussen');
/** Who they are; each reading leaves a line per person, so only on purpose. */
export const namenVraag = { ...van<t.Casusnaam[]>('casussen/namen'), staleTime: Infinity };
export const casusVraag = (casus: string) => van<t.Casus>(`casussen/${casus}`);
export const vragenVraag = (casus: string) => van<t.Vraag[]>(`akkoordverzoeken?casus=${casus}`);
export const plaatsingenVraag = (casus: string) => van<t.Plaatsing[]>(`plaatsingen?casus=${casus}`);
export const knelpuntenVraag = (casus: string) => van<t.Knelpunt[]>(`knelpunten?casus=${casus}`);
export const vrijgavenVraag = (casus: string) => van<t.Vrijgave[]>(`identiteitsvrijgaven?casus=${casus}`);
export const bezichtigingenVraag = (casus: string) => van<t.Bezichtiging[]>(`bezichtigingen?casus=${casus}`);
export const overeenkomstenVraag = (casus: string) => van<t.Overeenkomst[]>(`overeenkomsten?casus=${casus}`);
export const begeleidingVraag = (casus: string) => van<t.Begeleiding>(`casussen/${casus}/begeleiding`);
export const momentenVraag = (casus: string) => van<t.Moment[]>(`nazorgmomenten?casus=${casus}`);
export const signalenVraag = (casus: string) => van<t.Signaal[]>(`signalen?casus=${casus}`);
export const omklappenVraag = (casus: string) => van<t.Omklap[]>(`omklappen?casus=${casus}`);
export const dubbelenVraag = (casus: string) => van<t.Dubbel[]>(`casussen/${casus}/dubbelen`);
export const vergissingenVraag = (casus: string) => van<t.Vergissing[]>(`vergissingen?casus=${casus}`);
export const onderbrekingenVraag = (casus: string) => van<t.Onderbreking[]>(`casussen/${casus}/onderbrekingen`);
export const toegangenVraag = (casus: string) => van<t.Toegang[]>(`casussen/${casus}/toegangen`);
export const neeVraag = (casus: string) => van<t.Uitleg>(`casussen/${casus}/wat-nee-betekent`);
export const plekkenVraag = van<t.Plek[]>('plekken');
export const wachtlijstVraag = van<t.Wachtende[]>('wachtlijst');
export const capaciteitVraag = van<t.Capaciteit[]>('capaciteit');
const partijenVraag = { ...van<t.Partij[]>('partijen'), staleTime: Infinity };

/** The parties of the convenant; `titel` says how a party is called, its number while that is not known yet. */
export function usePartijen() {
  const { data: partijen = [] } = useQuery(partijenVraag);
  const zoek = (oin: string | undefined) => partijen.find((p) => p.oin === oin);
  return {
    partijen,
    zoek: (oin: string | undefined) => zoek(oin) as (t.Partij & { rol: Exclude<Rol, 'inwoner'> }) | undefined,
    titel: (oin: string) => zoek(oin)?.titel ?? oin,
  };
}
