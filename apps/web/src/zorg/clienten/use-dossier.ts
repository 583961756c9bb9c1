import { useQueries } from '@tanstack/react-query';
import {
  begeleidingVraag,
  bezichtigingenVraag,
  casusVraag,
  momentenVraag,
  overeenkomstenVraag,
  plaatsingenVraag,
  vragenVraag,
  vrijgavenVraag,
} from '../kern/vragen.js';
import type { Dossier } from './weg.js';

const VOORBIJ = ['afgebroken', 'afgesloten'];

/** Everything known here of one casus; the first failure counts. */
export function useDossier(casus: string): { dossier?: Dossier; fout: unknown; opnieuw: () => void } {
  const alle = useQueries({
    queries: [
      casusVraag(casus),
      vragenVraag(casus),
      plaatsingenVraag(casus),
      vrijgavenVraag(casus),
      bezichtigingenVraag(casus),
      overeenkomstenVraag(casus),
      begeleidingVraag(casus),
      momentenVraag(casus),
    ],
  });
  const [c, v, p, i, b, o, g, m] = alle;
  const opnieuw = () => alle.forEach((q) => void q.refetch());
  const fout = [c, v, p, i, b, o, g, m].find((q) => q.error && !q.data)?.error;
  if (!c.data || !v.data || !p.data || !i.data || !b.data || !o.data || !g.data || !m.data) return { fout, opnieuw };
  const plaatsing = p.data.find((een) => !VOORBIJ.includes(een.stand));
  const overeenkomst = o.data.find((een) => een.plaatsing === plaatsing?.plaatsing);
  return {
    fout: undefined,
    opnieuw,
    dossier: {
      casus: c.data,
      vragen: v.data,
      vrijgaven: i.data,
      bezichtigingen: b.data,
      begeleiding: g.data,
      plan: Boolean(g.data.plan),
      momenten: m.data,
      ...(plaatsing && { plaatsing }),
      ...(overeenkomst && { overeenkomst }),
    },
  };
}
