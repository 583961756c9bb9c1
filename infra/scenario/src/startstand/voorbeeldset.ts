import { buurtenVan, plusDagen, type Datum, type Partij, type Regioprofiel } from '@weerthuis/domain';
import { worp } from '../gegevens/mensen.js';
import type { Lijstrij } from './csv.js';
import { bsnReeks, eenheidrij, lopendrijen, mensrij, type Lopende, type Stap, type Wachtende } from './lijsten.js';

/** The lists with which a region begins, per party and kind of list. */
export interface Voorbeeldset {
  /** Instance → kind of list → rows; `eenheden` goes to the import of dwellings. */
  lijsten: Map<string, Map<string, Lijstrij[]>>;
  wachtenden: Wachtende[];
  lopend: Lopende[];
}

export interface Omvang {
  mensen: number;
  lopend: number;
  buurten: number;
}

export const HELE_REGIO: Omvang = { mensen: 150, lopend: 40, buurten: 60 };

/** How the running plaatsingen are spread over the steps: most are near the key. */
const VERDELING: readonly Stap[] = [
  'voorlopig-akkoord',
  'definitief-akkoord',
  'contract',
  'sleutel',
  'verhuisd',
  'definitief-akkoord',
  'contract',
  'sleutel',
  'verhuisd',
  'nazorg',
];

/** A fictional first day of a whole region: same seed, same people, homes and counts. `reeks` keeps references apart. */
export function voorbeeldset(profiel: Regioprofiel, nu: Datum, zaad: number, omvang = HELE_REGIO): Voorbeeldset {
  const gooi = worp(zaad);
  // Letters: nine digits in a reference may look like a BSN, and are refused then.
  const reeks = [...String(zaad % 100_000)].map((cijfer) => 'ABCDEFGHJK'[Number(cijfer)]).join('');
  const kies = <T>(uit: readonly T[]): T => uit[gooi(uit.length)] as T;
  const van = (rol: Partij['rol']): Partij[] =>
    profiel.partijen.filter((p) => p.rol === rol && p.status !== 'uitgetreden');
  const gemeenten = van('gemeente');
  const bsn = bsnReeks(gooi);
  const lijsten: Voorbeeldset['lijsten'] = new Map();
  const zet = (partij: string, soort: string, rij: Lijstrij): void => {
    const van = lijsten.get(partij) ?? new Map<string, Lijstrij[]>();
    lijsten.set(partij, van.set(soort, [...(van.get(soort) ?? []), rij]));
  };
  const wachtenden = Array.from({ length: omvang.mensen }, (_, i): Wachtende => {
    const zorg = kies(van('zorg'));
    const wie = {
      kenmerk: `${zorg.naam.slice(0, 3).toUpperCase()}-${reeks}-${String(i + 1).padStart(4, '0')}`,
      zorg,
      herkomst: kies(gemeenten),
      gewenst: kies(gemeenten),
      wachtSinds: plusDagen(nu, -30 - gooi(1_200)),
    };
    zet(zorg.naam, 'mensen', mensrij(wie, gooi, zorg.capaciteiten.bsn ? bsn.next().value : '', nu));
    return wie;
  });
  const lopend = wachtenden.slice(0, omvang.lopend).map((wie, i): Lopende => {
    const corporatie = kies(van('corporatie'));
    const gm = kies(corporatie.werkgebied.waarde.filter((g) => gemeenten.some((p) => p.gemeentecode === g)));
    const eenheid = eenheidrij(gooi, gm);
    const stap = VERDELING[i % VERDELING.length] as Stap;
    const een = {
      kenmerk: `WT-${reeks}-${String(i + 1).padStart(3, '0')}`,
      wie,
      corporatie,
      bagId: eenheid['bagId'] ?? '',
      stap,
    };
    const rijen = lopendrijen(een, nu);
    zet(corporatie.naam, 'eenheden', eenheid);
    zet(corporatie.naam, 'plaatsingen', rijen.corporatie);
    zet(wie.zorg.naam, 'plaatsingen', rijen.zorg);
    zet(van('matching')[0]?.naam ?? '', 'plaatsingen', rijen.hub);
    return een;
  });
  const buurten = gemeenten.flatMap((g) => buurtenVan(g.gemeentecode ?? '').filter((b) => (b.inwoners ?? 0) > 500));
  for (const [i, { code }] of buurten.filter((_, n) => n % Math.ceil(buurten.length / omvang.buurten) === 0).entries())
    zet(van('matching')[0]?.naam ?? '', 'belasting', {
      buurt: code,
      aantal: String(gooi(9)),
      bron: 'Telling van de wijkteams',
      peildatum: plusDagen(nu, -30 - (i % 7)),
    });
  return { lijsten, wachtenden, lopend };
}
