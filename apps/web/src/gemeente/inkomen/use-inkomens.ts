import { useQueries } from '@tanstack/react-query';
import {
  akkoordenVraag,
  deelnamenVraag,
  overdrachtenVraag,
  plaatsingenVraag,
  sporenVraag,
  type Overdracht,
  type Plaatsing,
  type Spoor,
} from '../kern/vragen.js';
import { inkomenbeeld, type Inkomenbeeld } from './beeld.js';

/** The money of one casus, per adult. */
export interface Casusinkomen {
  casus: string;
  casusnummer?: string;
  rollen: readonly string[];
  plaatsing?: Plaatsing;
  /** The day of the key: expected, else the day support and rent would start. */
  sleutel?: string;
  volwassenen: { lid: string; sporen: Spoor[]; beeld?: Inkomenbeeld }[];
  overdrachten: Overdracht[];
}

const VOORBIJ = ['afgebroken', 'afgesloten'];

/** Every casus in which money is ours, with the benefit around the day of the key. */
export function useInkomens(): { rijen?: Casusinkomen[]; fout: unknown; opnieuw: () => void } {
  const [d, p, s, o, a] = useQueries({
    queries: [deelnamenVraag, plaatsingenVraag, sporenVraag, overdrachtenVraag, akkoordenVraag],
  });
  const alle = [d, p, s, o, a];
  const opnieuw = () => alle.forEach((q) => void q.refetch());
  const fout = alle.find((q) => q.error && !q.data)?.error;
  if (!d.data || !p.data || !s.data || !o.data || !a.data) return { fout, opnieuw };
  const rijen = d.data.map((deel): Casusinkomen => {
    const plaatsing = p.data.findLast((een) => een.casus === deel.casus && !VOORBIJ.includes(een.stand));
    const verzoek = a.data.findLast((een) => een.casus === deel.casus);
    const sporen = s.data.filter((een) => een.casus === deel.casus);
    const overdrachten = o.data.filter((een) => een.casus === deel.casus);
    const sleutel = plaatsing?.verwachteSleuteldatum ?? plaatsing?.startOp ?? verzoek?.startOp;
    const leden = new Set([
      ...(verzoek?.leden ?? []).filter((l) => l.soort === 'volwassene').map((l) => l.lid),
      ...sporen.map((een) => een.lid),
    ]);
    return {
      casus: deel.casus,
      rollen: deel.rollen,
      ...(deel.casusnummer && { casusnummer: deel.casusnummer }),
      ...(plaatsing && { plaatsing }),
      ...(sleutel && { sleutel }),
      volwassenen: [...leden].map((lid) => {
        const eigen = sporen.filter((een) => een.lid === lid);
        return { lid, sporen: eigen, ...(sleutel && { beeld: inkomenbeeld(eigen, overdrachten, sleutel) }) };
      }),
      overdrachten,
    };
  });
  return { rijen, fout: undefined, opnieuw };
}

/** Whether the benefit is ours after the move: the gemeente where the home is. */
export const wijBetalenStraks = (c: Casusinkomen): boolean => c.rollen.includes('vestiging');
/** The gap that is ours to close. */
export const gatVan = (c: Casusinkomen) => c.volwassenen.map((v) => v.beeld?.gat).find(Boolean);
