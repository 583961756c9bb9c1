import { useQueries } from '@tanstack/react-query';
import { aanbodVraag, eenhedenVraag, type Aanbod, type Eenheid } from '../kern/vragen.js';

/** A home with what it is pledged as, when it is. */
export interface Woningrij extends Eenheid {
  aanbod?: Aanbod;
}

const LOPEND = ['beschikbaar', 'in-voordracht'];
const rang = (a: Aanbod): number => (LOPEND.includes(a.stand) ? 2 : a.stand === 'verhuurd' ? 1 : 0);

/** The homes, each with its pledge that counts: the open one, else the last let. */
export function metAanbod(eenheden: readonly Eenheid[], aanbod: readonly Aanbod[]): Woningrij[] {
  const per = new Map<string, Aanbod>();
  for (const a of aanbod) {
    const was = per.get(a.eenheid);
    if (!was || rang(a) > rang(was)) per.set(a.eenheid, a);
  }
  return eenheden.map((e) => {
    const a = per.get(e.id);
    return a && rang(a) > 0 ? { ...e, aanbod: a } : e;
  });
}

export const standVan = (w: Woningrij): string => w.aanbod?.stand ?? 'vrij';
export const ZEG_STAND: Readonly<Record<string, string>> = {
  vrij: 'Niet toegezegd',
  beschikbaar: 'Toegezegd',
  'in-voordracht': 'In voordracht',
  verhuurd: 'Verhuurd',
};

/** What can be said aloud of the stock. */
export function bezitzin(rijen: readonly Woningrij[]): string {
  if (rijen.length === 0) return 'Er staan nog geen woningen in. Lees de lijst in; een proef verandert niets.';
  const n = (stand: string) => rijen.filter((w) => standVan(w) === stand).length;
  const [toegezegd, loopt] = [n('beschikbaar'), n('in-voordracht')];
  const delen = [
    toegezegd === 1
      ? 'één woning is toegezegd en wacht op een voordracht'
      : `${toegezegd} woningen zijn toegezegd en wachten op een voordracht`,
    loopt === 1 ? 'één is in voordracht' : `${loopt} zijn in voordracht`,
  ];
  const zin = `Van ${rijen.length} woningen: ${delen.join(', ')}.`;
  return toegezegd + loopt === 0 ? `Van ${rijen.length} woningen is er nu geen toegezegd.` : zin;
}

export function useWoningen(): { rijen?: Woningrij[]; fout: unknown; opnieuw: () => void } {
  const [e, a] = useQueries({ queries: [eenhedenVraag, aanbodVraag] });
  const opnieuw = () => (void e.refetch(), void a.refetch());
  const fout = [e, a].find((q) => q.error && !q.data)?.error;
  return e.data && a.data ? { rijen: metAanbod(e.data, a.data), fout: undefined, opnieuw } : { fout, opnieuw };
}
