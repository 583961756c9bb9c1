import { BESLUITANTWOORDEN, redenLabel, type Vraagsoort } from '@weerthuis/domain';
import { hoofdletter, inWoorden, kort } from '../../kern/datum.js';
import { redenNaam } from '../gemeen/reden.js';
import type { Besluit } from '../gemeen/typen.js';
import { opsomming, woorden } from '../../kern/woorden.js';

const VRAAG: Readonly<Record<string, string>> = {
  'oordeel-weigering': 'Was dit nee gegrond?',
  afwijking: 'Mag hiervan worden afgeweken?',
  'houdt-stand': 'Houdt dit stand na de correctie?',
  'urgentie-na-weigering': 'Blijft de urgentie na deze weigering?',
};
/** What each answer says, with what follows. */
const ANTWOORD: Readonly<Record<string, string>> = {
  gegrond: 'Gegrond: telt niet mee',
  ongegrond: 'Ongegrond: telt mee',
  toegestaan: 'Sta toe',
  geweigerd: 'Sta niet toe',
  ja: 'Ja, het houdt stand',
  nee: 'Nee, het houdt geen stand',
  blijft: 'De urgentie blijft',
  vervalt: 'De urgentie vervalt',
};

export const zegVraag = (soort: string): string => VRAAG[soort] ?? hoofdletter(woorden(soort));
export const zegAntwoord = (antwoord: string): string => ANTWOORD[antwoord] ?? hoofdletter(woorden(antwoord));

/** What it is about, in words: rules that are deviated from, the reason of a no, or fields that changed. */
export const zegWaarover = (b: Pick<Besluit, 'soort' | 'waarover'>): string =>
  opsomming(
    b.waarover.map((code) =>
      b.soort === 'afwijking' ? redenNaam({ code }).toLowerCase() : woorden(redenLabel(code)).toLowerCase(),
    ),
  );

/** The answers that this question has. */
export const antwoordenOp = (soort: string): string[] => {
  if (!Object.hasOwn(BESLUITANTWOORDEN, soort)) return [];
  const { samen, anders } = BESLUITANTWOORDEN[soort as Vraagsoort];
  return [...anders, samen];
};

/** Whether it is the turn of this party now, as decider or as adviser. */
export function onzeBeurt(b: Besluit, oin: string): boolean {
  if (b.stand !== 'gevraagd') return false;
  const als = b.fase === 'advies' ? 'adviseur' : 'beslisser';
  const gevraagd = (b.fase === 'advies' ? b.adviseurs : b.beslissers).filter((g) => g.partij === oin);
  return gevraagd.some((g) => !b.antwoorden.some((a) => a.als === als && a.partij === oin && a.rol === g.rol));
}

/** What can be said of all of them. */
export function besluitenzin(alle: readonly Besluit[], oin: string): string {
  const open = alle.filter((b) => b.stand === 'gevraagd');
  const wij = open.filter((b) => onzeBeurt(b, oin)).length;
  if (open.length === 0) return 'Er is niets te beslissen.';
  const vraagt = `${inWoorden(open.length)} ${open.length === 1 ? 'besluit staat' : 'besluiten staan'} open`;
  return `${hoofdletter(vraagt)}, ${wij === 0 ? 'alle bij een ander' : wij === open.length ? 'alle bij jou' : `${inWoorden(wij)} bij jou`}.`;
}

/** Where one stands. */
export function besluitzin(b: Besluit): string {
  if (b.stand !== 'gevraagd')
    return `Besloten${b.beslotenOp ? ` op ${kort(b.beslotenOp)}` : ''}: ${zegAntwoord(b.uitkomst ?? b.stand).toLowerCase()}.`;
  const wie = (b.fase === 'advies' ? b.adviseurs : b.beslissers).map((g) => woorden(g.rol));
  const wat = b.fase === 'advies' ? 'adviseert' : 'beslist';
  return `${hoofdletter(opsomming(wie))} ${wat} vóór ${kort(b.fase === 'advies' ? b.adviesVoor : b.uiterlijk)}.`;
}
