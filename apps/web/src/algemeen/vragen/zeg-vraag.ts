import type { Vraagantwoord, Vraagonderwerp, Vraagrol } from '@weerthuis/domain';
import type { components } from '../../api/gemeente.js';
import { hoofdletter, inWoorden } from '../../kern/datum.js';

/** The same at every organisation: these routes are of the shared part of the services. */
type Schemas = components['schemas'];
export type Vraag = Schemas['VraagDto'];
export type Vraagleest = Schemas['VraagleestDto'];

export const ONDERWERP: Readonly<Record<Vraagonderwerp, string>> = {
  'wanneer-klaar': 'Wanneer is dit klaar?',
  'stand-van-zaken': 'Hoe staat het ervoor?',
  'klopt-dit-nog': 'Klopt dit nog?',
  'stuk-nodig': 'Is er nog een stuk nodig?',
  'andere-afspraak': 'Kan de afspraak anders?',
  'wie-is-aanspreekpunt': 'Wie is het aanspreekpunt?',
  'bel-mij': 'Wil je mij bellen?',
  anders: 'Iets anders',
};
export const ANTWOORD: Readonly<Record<Vraagantwoord, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  'op-dag': 'Op een dag',
  'ik-bel': 'Ik bel',
  'niet-bij-ons': 'Dat is niet bij ons',
  anders: 'Iets anders',
};
export const AAN: Readonly<Record<Vraagrol, string>> = {
  aanmelder: 'Wie aanmeldde',
  hoofdbegeleider: 'De hoofdbegeleider',
  herkomst: 'De gemeente van herkomst',
  vestiging: 'De gemeente waar de woning is',
  corporatie: 'De corporatie',
  matching: 'Het matchingspunt',
};
const OVER: Readonly<Record<string, string>> = { casus: 'de casus', woning: 'de woning', taak: 'een taak' };

const uit = (van: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(van, code) ? (van[code] ?? code) : code;

export const zegOnderwerp = (onderwerp: string): string => uit(ONDERWERP, onderwerp);
export const zegAntwoord = (antwoord: string): string => uit(ANTWOORD, antwoord);
export const zegOver = (over: string): string => uit(OVER, over);

/** Who has to do something: we, the other, or nobody any more. */
export const aanZet = ({ stand, richting }: Pick<Vraag, 'stand' | 'richting'>): 'wij' | 'ander' | 'niemand' =>
  stand === 'concept' || (stand === 'open' && richting === 'in') ? 'wij' : stand === 'open' ? 'ander' : 'niemand';

/** What can be said of all questions at once. */
export function vragenzin(alle: readonly Vraag[]): string {
  const tel = (wie: string) => alle.filter((v) => aanZet(v) === wie).length;
  const [wij, ander] = [tel('wij'), tel('ander')];
  if (wij + ander === 0) return 'Er staat geen vraag open.';
  const delen = [
    wij > 0 && `${inWoorden(wij)} ${wij === 1 ? 'wacht' : 'wachten'} op ons`,
    ander > 0 && `${inWoorden(ander)} ${ander === 1 ? 'wacht' : 'wachten'} op een ander`,
  ].filter((d) => d !== false);
  return `${hoofdletter(delen.join(', '))}.`;
}

/** Where one question is. */
export function zegStand(v: Vraag): string {
  if (v.stand === 'concept') return `Nog niet verstuurd. Lees eerst wat ${v.titel} leest.`;
  if (v.stand === 'beantwoord') return v.richting === 'in' ? 'Wij gaven antwoord.' : `${v.titel} gaf antwoord.`;
  if (v.stand !== 'open') return 'Deze vraag vraagt niets meer.';
  return v.richting === 'in' ? `${v.titel} vraagt ons dit.` : `Wij vroegen dit aan ${v.titel}.`;
}
