import type { Uuid } from '@weerthuis/domain';

/** A question as this party holds it. */
export interface Vraagbeeld {
  verzoek: Uuid;
  kandidaatstelling: Uuid;
  rol: string;
  ronde: number;
  versie: number;
  /** open, beantwoord, te-laat or vervallen. */
  stand: string;
}

/** Whether `a` was asked after `b`: a higher version, or a later round of the same. */
const nieuwerDan = (a: Pick<Vraagbeeld, 'versie' | 'ronde'>, b: Pick<Vraagbeeld, 'versie' | 'ronde'>): boolean =>
  a.versie > b.versie || (a.versie === b.versie && a.ronde > b.ronde);

/**
 * Where a question stands when it arrives, and which it replaces: only the newest to one role may be answered, in whatever order
 * they come, and none about a candidacy that the hub ended.
 */
export function plaatsVraag(
  eerder: readonly Vraagbeeld[],
  nieuw: Omit<Vraagbeeld, 'stand'>,
  vervallen: boolean,
): { stand: 'open' | 'vervallen'; vervangt: Uuid[] } {
  const zelfde = eerder.filter((v) => v.kandidaatstelling === nieuw.kandidaatstelling && v.rol === nieuw.rol);
  if (vervallen || zelfde.some((v) => nieuwerDan(v, nieuw))) return { stand: 'vervallen', vervangt: [] };
  return { stand: 'open', vervangt: zelfde.filter((v) => v.stand === 'open').map((v) => v.verzoek) };
}

/** Where a plaatsing stands here: what the hub tells, unless it ended the candidacy, whichever arrives first. */
export const plaatsingstand = (vervallen: boolean, gemeld: string): string => (vervallen ? 'afgebroken' : gemeld);

/** Whether this answer may still be given: to an open question; and the person may come back on a yes with a no. */
export const magAntwoorden = (
  vraag: { stand: string; rol: string; antwoord?: { antwoord?: string } | null },
  antwoord: 'ja' | 'nee',
): boolean =>
  vraag.stand === 'open' ||
  (vraag.stand === 'beantwoord' && vraag.rol === 'persoon' && vraag.antwoord?.antwoord === 'ja' && antwoord === 'nee');
