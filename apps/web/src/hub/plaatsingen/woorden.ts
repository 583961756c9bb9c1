import { werkdagenTussen } from '@weerthuis/domain';
import { hoofdletter } from '../../kern/datum.js';
import type { Knelpunt, Plaatsing, Taak } from './gegevens.js';

/** A kind of task is a code of the region's plan: read as words. */
export const zegSoort = (soort: string): string => hoofdletter(soort.replaceAll('-', ' '));

export const DEEL: Readonly<Record<string, string>> = {
  aanmelder: 'meldde aan',
  hoofdbegeleider: 'hoofdbegeleider',
  herkomst: 'herkomst',
  vestiging: 'vestiging',
  corporatie: 'woning en contract',
  verhuurder: 'woning en contract',
  matching: 'bewaakt',
};

export const TAAKSTAND: Readonly<Record<Taak['stand'], string>> = {
  wacht: 'wacht op een ander',
  open: 'nog niet begonnen',
  bezig: 'loopt',
  gereed: 'gereed',
  'kan-niet': 'kan niet',
  'terug-te-draaien': 'terug te draaien',
  ongedaan: 'ongedaan gemaakt',
};

export const PLAATSINGSTAND: Readonly<Record<string, string>> = {
  voorwaardelijk: 'voorlopig akkoord',
  lopend: 'loopt',
  opgeschort: 'rust',
  sleutel: 'sleutel gegeven',
  verhuisd: 'verhuisd',
  nazorg: 'nazorg',
  afgebroken: 'afgebroken',
  afgesloten: 'afgesloten',
};

export const LIJNWOORD = { dak: 'Dak', inkomen: 'Inkomen', ondersteuning: 'Ondersteuning', dag: 'Dag' } as const;

export const isKlaar = (t: Pick<Taak, 'stand'>): boolean => t.stand === 'gereed' || t.stand === 'ongedaan';

/** Late: its term is over, or its owner said that it cannot. */
export const isLaat = (t: Pick<Taak, 'stand' | 'termijn'>, nu: string): boolean =>
  !isKlaar(t) && (t.stand === 'kan-niet' || (t.stand !== 'wacht' && t.termijn < nu));

export const isLopend = ({ stand }: Pick<Plaatsing, 'stand'>): boolean =>
  !['afgebroken', 'afgesloten', 'nazorg'].includes(stand);

/** The adult as the hub may call them: by number. */
export const zegLid = (p: Pick<Plaatsing, 'volwassenen'>, lid: string): string =>
  p.volwassenen.length < 2 ? 'de volwassene' : `volwassene ${p.volwassenen.indexOf(lid) + 1}`;

/** Real gaps, first the one that hurts first. */
export const gaten = (p: Pick<Plaatsing, 'knelpunten'>): Knelpunt[] =>
  p.knelpunten.filter((k) => k.soort === 'gat').sort((a, b) => a.van.localeCompare(b.van));

/** Working days between the end of the longest way and the key; undefined when the key was given or nothing leads to it. */
export function spelingVan(
  p: Pick<Plaatsing, 'taken' | 'kritiekePad' | 'feiten' | 'verwachteSleuteldatum'>,
): number | undefined {
  const einde = p.taken
    .filter((t) => p.kritiekePad.includes(t.soort))
    .map((t) => t.klaarOp)
    .sort()
    .at(-1);
  if (!einde || p.feiten.sleutel || !p.verwachteSleuteldatum) return undefined;
  return Math.max(0, werkdagenTussen(einde, p.verwachteSleuteldatum));
}
