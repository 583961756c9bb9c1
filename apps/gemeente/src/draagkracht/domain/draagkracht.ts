import { buurt, type Datum } from '@weerthuis/domain';
import { ongeldig, verboden } from '../../kern/nee.js';

export const NIVEAUS = ['ruim', 'beperkt', 'vol'] as const;

/** How many more placements a buurt can carry now, by whose word, and when to look again. */
export interface Draagkracht {
  ruimte: number;
  niveau: (typeof NIVEAUS)[number];
  bron: string;
  peildatum: Datum;
  herzienOp: Datum;
}

/** A gemeente speaks of its own buurten only, with a date on which it looks again. @throws Regelfout */
export function eisDraagkracht(code: string, d: Draagkracht, gemeenten: readonly string[], vandaag: Datum): void {
  const bekend = buurt(code);
  if (!bekend)
    ongeldig({
      code: 'buurt-onbekend',
      titel: 'Buurtcode bestaat niet.',
      detail: `${code} staat niet in de CBS-lijst van 2024.`,
      nu: 'Zoek de code op in de lijst.',
      veld: 'buurt',
      van: 'CBS',
    });
  if (!gemeenten.includes(bekend.gemeente))
    verboden({
      code: 'buurt-van-ander',
      titel: 'Deze buurt ligt in een andere gemeente.',
      detail: `${bekend.naam} ligt in ${bekend.gemeente}; elke gemeente stelt haar eigen draagkracht vast (convenant).`,
      nu: 'Vraag het die gemeente.',
      veld: 'buurt',
      van: 'convenant',
    });
  if (d.peildatum > vandaag || d.herzienOp <= d.peildatum)
    ongeldig({
      code: 'draagkracht-datums',
      titel: 'De data van de draagkracht kloppen niet.',
      detail: `De peildatum ${d.peildatum} ligt niet na vandaag en de herziening ${d.herzienOp} ligt na de peildatum (convenant).`,
      nu: 'Verbeter de datum.',
      veld: d.peildatum > vandaag ? 'peildatum' : 'herzienOp',
      van: 'convenant',
    });
  if ((d.niveau === 'vol') !== (d.ruimte === 0))
    ongeldig({
      code: 'draagkracht-tegenstrijdig',
      titel: 'Niveau en ruimte spreken elkaar tegen.',
      detail: `Niveau ${d.niveau} met ruimte ${d.ruimte}: vol betekent ruimte 0, en andersom (convenant).`,
      nu: 'Kies wat klopt.',
      veld: 'niveau',
      van: 'convenant',
    });
}
