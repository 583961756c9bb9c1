import type { Datum } from '@weerthuis/domain';

/** One huishouden, as far as its groups go. */
export interface Geteld {
  /** Of the one who applied. */
  geboortedatum: Datum;
  aangemeldOp: Datum;
  volwassenen: number;
  kinderen: number;
  wet: string;
  /** CBS code. */
  herkomst: string;
  /** Got a home of their own. */
  gehuisvest: boolean;
}

/** A number of people of one group. */
export interface Telling {
  indeling: string;
  groep: string;
  wat: 'gezocht' | 'gehuisvest';
  aantal: number;
}

/** Fewer at once would tell about persons. */
export const KLEINSTE = 5;

const jaren = (van: Datum, tot: Datum): number =>
  Number(tot.slice(0, 4)) - Number(van.slice(0, 4)) - (tot.slice(5) < van.slice(5) ? 1 : 0);

function leeftijd({ geboortedatum, aangemeldOp }: Geteld): string {
  const n = jaren(geboortedatum, aangemeldOp);
  return n < 27 ? 'tot-27' : n < 55 ? '27-tot-55' : 'vanaf-55';
}

function huishouden({ volwassenen, kinderen }: Geteld): string {
  if (kinderen > 0) return 'met-kinderen';
  return volwassenen > 1 ? 'samen' : 'alleen';
}

/** By what people are told apart, all of it known here and not at the hub or weighing nothing there. None of it can change later. */
const INDELINGEN = (centrum: string): Record<string, (h: Geteld) => string> => ({
  leeftijd,
  huishouden,
  wet: (h) => h.wet,
  herkomst: (h) => (h.herkomst === centrum ? 'centrumgemeente' : 'andere-gemeente'),
});

const cel = ({ indeling, groep, wat }: Omit<Telling, 'aantal'>): string => `${indeling} ${wat} ${groep}`;

/** Everybody ever, per group. */
export function telGroepen(huishoudens: readonly Geteld[], centrum: string): Telling[] {
  const uit = new Map<string, Telling>();
  const tel = (t: Omit<Telling, 'aantal'>): void => {
    const nu = uit.get(cel(t)) ?? { ...t, aantal: 0 };
    uit.set(cel(t), { ...nu, aantal: nu.aantal + 1 });
  };
  for (const h of huishoudens)
    for (const [indeling, groepVan] of Object.entries(INDELINGEN(centrum))) {
      tel({ indeling, groep: groepVan(h), wat: 'gezocht' });
      if (h.gehuisvest) tel({ indeling, groep: groepVan(h), wat: 'gehuisvest' });
    }
  return [...uit.values()].sort((a, b) => (cel(a) < cel(b) ? -1 : 1));
}

/**
 * What may be told now: per group those who came since the last time, from five on, and never when they are all who came: then
 * whoever knows these people would know their group. What is too small waits and is told with who comes after; nobody twice.
 */
export function teMelden(geteld: readonly Telling[], gemeld: readonly Telling[]): Telling[] {
  const eerder = new Map(gemeld.map((t) => [cel(t), t.aantal]));
  const nieuw = geteld.map((t) => ({ ...t, aantal: t.aantal - (eerder.get(cel(t)) ?? 0) })).filter((t) => t.aantal > 0);
  return nieuw.filter((t) => {
    const anderen = nieuw.filter((a) => a.indeling === t.indeling && a.wat === t.wat && a.groep !== t.groep);
    return t.aantal >= KLEINSTE && anderen.length > 0;
  });
}
