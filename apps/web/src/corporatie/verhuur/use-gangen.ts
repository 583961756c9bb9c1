import { useQueries } from '@tanstack/react-query';
import {
  bezichtigingenVraag,
  eenhedenVraag,
  kandidatenVraag,
  overeenkomstenVraag,
  verzoekenVraag,
  type Eenheid,
} from '../kern/vragen.js';
import { gangen, weg, type Gang, type Weg } from './weg.js';

export interface Verhuring extends Gang {
  weg: Weg;
  woning?: Eenheid;
}

/** All persons proposed for our homes, with the way each is on; the first failure counts. */
export function useGangen(): { rijen?: Verhuring[]; fout: unknown; opnieuw: () => void } {
  const [v, k, b, o, e] = useQueries({
    queries: [verzoekenVraag, kandidatenVraag, bezichtigingenVraag, overeenkomstenVraag, eenhedenVraag],
  });
  const alle = [v, k, b, o, e];
  const opnieuw = () => alle.forEach((q) => void q.refetch());
  const fout = alle.find((q) => q.error && !q.data)?.error;
  if (!v.data || !k.data || !b.data || !o.data || !e.data) return { fout, opnieuw };
  const woningen = new Map(e.data.map((w) => [w.id, w]));
  const rijen = gangen(v.data, k.data, b.data, o.data).map((gang) => {
    const woning = gang.eenheid ? woningen.get(gang.eenheid) : undefined;
    return { ...gang, weg: weg(gang), ...(woning && { woning }) };
  });
  return { rijen, fout: undefined, opnieuw };
}
