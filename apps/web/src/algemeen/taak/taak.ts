import type { Datum } from '@weerthuis/domain';
import { queryOptions } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';
import { hoofdletter, lang, totTermijn } from '../../kern/datum.js';

/** A task of the own organisation in a shared casus; what the reader may not see is absent. */
export interface Taak {
  taak: string;
  casus: string;
  soort?: string;
  stand?: string;
  wachtOp?: readonly { soort: string }[];
  termijn?: Datum;
  verwachtOp?: Datum | null;
  gereedOp?: Datum | null;
  /** How it is taken back, while that must be done. */
  draaiTerug?: string;
}

export const taakVraag = (taak: string) =>
  queryOptions({ queryKey: ['taak', taak], queryFn: ({ signal }) => vraag<Taak>(`/v1/taken/${taak}`, { signal }) });

/** What the owner can report now, the likeliest first; nothing when it is not the owner's turn. */
export const MELDINGEN: Readonly<Record<string, readonly Melding[]>> = {
  open: [
    { stand: 'gereed', knop: 'Meld gereed' },
    { stand: 'bezig', knop: 'Meld dat het loopt' },
  ],
  bezig: [
    { stand: 'gereed', knop: 'Meld gereed' },
    { stand: 'open', knop: 'Meld dat het stilligt' },
  ],
  'kan-niet': [{ stand: 'open', knop: 'Meld dat het toch kan' }],
  'terug-te-draaien': [{ stand: 'ongedaan', knop: 'Meld teruggedraaid' }],
};

export interface Melding {
  stand: 'open' | 'bezig' | 'gereed' | 'ongedaan';
  knop: string;
}

/** The code of a kind of task in words: the plan of a region has words of its own. */
export const taaknaam = (taak: Pick<Taak, 'soort'>): string => hoofdletter((taak.soort ?? 'taak').replaceAll('-', ' '));

/** What can be said aloud about a task. */
export function zegTaak(t: Taak, nu: Datum): string {
  const op = (t.wachtOp ?? []).map(({ soort }) => soort.replaceAll('-', ' ')).join(' en ');
  const termijn = t.termijn ? ` Uiterlijk ${lang(t.termijn)}, ${totTermijn(nu, t.termijn)}.` : '';
  const zinnen: Record<string, string> = {
    wacht: `Deze taak kan beginnen als dit klaar is: ${op || 'een andere taak'}.${termijn}`,
    open: `Deze taak kan nu beginnen.${termijn}`,
    bezig: `Deze taak loopt.${t.verwachtOp ? ` Verwacht gereed op ${lang(t.verwachtOp)}.` : ''}${termijn}`,
    gereed: `Deze taak is klaar${t.gereedOp ? ` sinds ${lang(t.gereedOp)}` : ''}.`,
    'kan-niet': 'Er is gemeld dat dit niet kan. Het matchingspunt zoekt een andere weg.',
    'terug-te-draaien': `De plaatsing gaat niet door. ${t.draaiTerug ?? 'Draai terug wat al geregeld was.'}`,
    ongedaan: 'Wat geregeld was, is teruggedraaid.',
    vervallen: 'Deze taak loopt niet meer. Er hoeft niets te gebeuren.',
  };
  return zinnen[t.stand ?? ''] ?? `Deze taak staat op je lijst.${termijn}`;
}
