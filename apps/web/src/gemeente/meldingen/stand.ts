import type { Melding } from '../kern/vragen.js';

export const ZEG_MELDING: Readonly<Record<string, string>> = {
  gemeld: 'Nieuw',
  onderzoek: 'In onderzoek',
  aangevraagd: 'Te beslissen',
  toegekend: 'Toegekend',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
};

/** What the next step is, as what the button does; absent when there is nothing to do. */
export function volgende(
  m: Pick<Melding, 'stand' | 'indicatieGevraagd'>,
): 'onderzoek' | 'aanvraag' | 'beschikking' | undefined {
  if (!m.indicatieGevraagd) return undefined;
  return ({ gemeld: 'onderzoek', onderzoek: 'aanvraag', aangevraagd: 'beschikking' } as const)[m.stand];
}

/** What can be said aloud about all of them: late first. */
export function meldingzin(rijen: readonly Melding[], nu: string): string {
  const open = rijen.filter((m) => volgende(m));
  if (open.length === 0) return 'Er wacht geen melding op de gemeente.';
  const laat = open.filter((m) => m.termijn && m.termijn < nu).length;
  const eerst = open.length === 1 ? 'Eén melding wacht op ons.' : `${open.length} meldingen wachten op ons.`;
  if (laat === 0) return `${eerst} Alle termijnen lopen nog.`;
  return `${eerst} ${laat === 1 ? 'Eén is' : `${laat} zijn`} over de termijn van de wet.`;
}
