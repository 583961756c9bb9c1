import { weiger, type Datum } from '@weerthuis/domain';
import type { Gewichten } from '../../shortlist/domain/paar.js';

/** Score parts of the shortlist, in whole points. */
export const DELEN = ['urgentie', 'wachttijdPerMaand', 'eigenWijk', 'wensbuurt', 'netwerk', 'spreiding'] as const;
export type Deel = (typeof DELEN)[number];
export type Delen = Record<Deel, number>;

/** More than this would make one part outweigh all others together. */
export const MEESTE_PUNTEN = 500;

export const delenVan = (g: Gewichten): Delen => Object.fromEntries(DELEN.map((d) => [d, g[d]])) as Delen;

/** Weights that were put in force, with a version that names the profile they change. */
export const alsGewichten = (van: Gewichten, delen: Delen, versie: string, bron: string): Gewichten => ({
  ...van,
  ...delen,
  versie,
  bron: DELEN.map((d) => (delen[d] === van[d] ? bronVan(van, d) : `${d}: ${bron}`)).join('; '),
});

const bronVan = (g: Gewichten, deel: Deel): string =>
  g.bron.split('; ').find((b) => b.startsWith(`${deel}: `)) ?? `${deel}: ${g.bron}`;

/** What the weights would become. @throws Regelfout when nothing changes */
export function wijzig(nu: Delen, anders: Partial<Delen>): Delen {
  const gegeven = Object.fromEntries(Object.entries(anders).filter(([, n]) => n !== undefined));
  const dan = { ...nu, ...gegeven };
  if (DELEN.every((d) => dan[d] === nu[d]))
    weiger({
      code: 'weging-ongewijzigd',
      soort: 'ongeldig',
      titel: 'Dit zijn de wegingen die al gelden.',
      detail: 'Een voorstel verandert ten minste één deel van de score (wegingen van de regio). Er is niets gewijzigd.',
      veld: 'delen',
    });
  return dan;
}

export interface Vaststelling {
  vastgesteld: boolean;
  /** Weights that the proposal was compared with, and those in force now. */
  anders: string;
  geldend: string;
  voorgesteldDoor: string;
  door: string;
  vandaag: Datum;
  /** Last day on which it can be decided, where the profile lets an undecided proposal lapse. */
  uiterlijk?: Datum;
  /** Roles of the profile's `beslist.wegingen`. */
  wie: readonly string[];
  akkoorden: readonly { rol: string }[];
}

const nee = (code: string, titel: string, detail: string): never =>
  weiger({ code, soort: 'conflict', titel, detail: `${detail} Er is niets gewijzigd.`, van: 'regioprofiel' });

/**
 * Weights are the region's agreement: whoever the profile names in `beslist.wegingen` decides on others, within its term, and
 * never one person alone. @throws Regelfout
 */
export function toetsVaststelling(v: Vaststelling): void {
  if (v.vastgesteld)
    nee('weging-al-vastgesteld', 'Deze wegingen zijn al vastgesteld.', 'Een voorstel gaat één keer in. Doe een nieuw.');
  if (v.anders !== v.geldend)
    nee(
      'weging-verouderd',
      'Sinds dit voorstel gelden andere wegingen.',
      `Het voorstel is vergeleken met ${v.anders}; nu geldt ${v.geldend} (wegingen van de regio). Doe het opnieuw en bekijk wat er verandert.`,
    );
  if (v.uiterlijk && v.vandaag > v.uiterlijk)
    nee(
      'weging-vervallen',
      'Dit voorstel is vervallen.',
      `Het kon tot en met ${v.uiterlijk} vastgesteld worden (regioprofiel, beslist: wegingen). Doe een nieuw voorstel.`,
    );
  if (v.voorgesteldDoor === v.door)
    nee(
      'weging-tweede-mens',
      'Een ander stelt vast dan wie voorstelt.',
      'Over wegingen beslist nooit één mens alleen (vier ogen, Weerthuis). Vraag een collega van het matchingspunt het vast te stellen.',
    );
  const mist = v.wie.filter((rol) => rol !== 'matching' && !v.akkoorden.some((a) => a.rol === rol));
  if (mist.length)
    nee(
      'weging-akkoord-ontbreekt',
      'Nog niet iedereen die beslist is akkoord.',
      `Andere wegingen gelden met akkoord van ${v.wie.join(' en ')} (regioprofiel, beslist: wegingen). Nog niet vastgelegd: ${mist.join(', ')}. Geef per partij naam, dag en vindplaats van het akkoord.`,
    );
}
