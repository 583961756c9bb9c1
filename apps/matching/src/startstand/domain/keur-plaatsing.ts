import type { Datum, Rijfout, Taakdefinitie } from '@weerthuis/domain';
import { STAPPEN, type Plaatsingrij, type Startstap } from './plaatsingenblad.js';

type Fout = Omit<Rijfout, 'rij'>;
type Datumkolom =
  'voorlopigOp' | 'definitiefOp' | 'contractOp' | 'sleutelOp' | 'verhuisdOp' | 'ingeschrevenOp' | 'plekVrijOp';

/** The dates that a step must have, besides those of the steps before it. */
const HOORT_BIJ: Record<Startstap, readonly (Datumkolom | 'huurIngang')[]> = {
  'voorlopig-akkoord': ['voorlopigOp'],
  'definitief-akkoord': ['definitiefOp'],
  contract: ['contractOp', 'huurIngang'],
  sleutel: ['sleutelOp'],
  verhuisd: ['verhuisdOp'],
  nazorg: ['ingeschrevenOp', 'plekVrijOp'],
};
/** What cannot come before what. Registration and the freed place both follow the move, in either order. */
const VOLGORDE: readonly (readonly [Datumkolom, Datumkolom])[] = [
  ['voorlopigOp', 'definitiefOp'],
  ['definitiefOp', 'contractOp'],
  ['contractOp', 'sleutelOp'],
  ['sleutelOp', 'verhuisdOp'],
  ['verhuisdOp', 'ingeschrevenOp'],
  ['verhuisdOp', 'plekVrijOp'],
];
const FEITEN: readonly (Datumkolom | 'bezichtigdOp')[] = [...new Set(VOLGORDE.flat()), 'bezichtigdOp'];

export const bereikt = (stap: Startstap, mijlpaal: Startstap): boolean =>
  STAPPEN.indexOf(stap) >= STAPPEN.indexOf(mijlpaal);

/** Whether the dates of a row tell one story, up to the step that it names. */
export function keurDatums(rij: Plaatsingrij, vandaag: Datum): Fout[] {
  const fouten: Fout[] = [];
  const meld = (kolom: string, title: string, detail: string) => fouten.push({ kolom, title, detail });
  for (const stap of STAPPEN)
    for (const kolom of HOORT_BIJ[stap]) {
      if (bereikt(rij.stap, stap) && !rij[kolom])
        meld(
          kolom,
          'Deze datum ontbreekt.',
          `De stap ${rij.stap} heeft ${kolom} nodig (sjabloon). Vul de datum in, of kies een eerdere stap.`,
        );
      if (!bereikt(rij.stap, stap) && rij[kolom] && kolom !== 'ingeschrevenOp' && kolom !== 'plekVrijOp')
        meld(
          kolom,
          'Deze datum past niet bij de stap.',
          `Met ${kolom} is de plaatsing verder dan ${rij.stap} (sjabloon). Kies de stap ${stap}, of maak de cel leeg.`,
        );
    }
  for (const kolom of FEITEN)
    if ((rij[kolom] ?? '') > vandaag)
      meld(
        kolom,
        'Deze datum ligt na vandaag.',
        'Wat nog moet gebeuren, is nog geen feit (regel van het matchingspunt). Maak de cel leeg.',
      );
  for (const [eerst, dan] of VOLGORDE) {
    const [a, b] = [rij[eerst], rij[dan]];
    if (a && b && b < a)
      meld(
        dan,
        'De datums staan in de verkeerde volgorde.',
        `${dan} ligt voor ${eerst} (toestanden van Weerthuis). Kijk beide na.`,
      );
  }
  return fouten;
}

/** Whether the tasks named as ready are tasks of the region. */
export function keurTaken(rij: Plaatsingrij, taakplan: readonly Pick<Taakdefinitie, 'soort'>[]): Fout[] {
  const soorten = taakplan.map((t) => t.soort);
  const vreemd = rij.gereed.filter((soort) => !soorten.includes(soort));
  if (!vreemd.length) return [];
  return [
    {
      kolom: 'gereed',
      title: 'Deze taak kent de regio niet.',
      detail: `${vreemd.length} van de taken staat niet in het taakplan (regioprofiel). Kies uit: ${soorten.join(', ')}.`,
    },
  ];
}
