import { maakTaken, plusWerkdagen, type Datum, type Lijn, type Momenten, type Taak } from '@weerthuis/domain';
import type { Openingsvraag } from '../../plaatsing/domain/open.js';
import {
  rolIn,
  type Afspraken,
  type Dekkingmelding,
  type Feiten,
  type Plaatsing,
  type Uitkomst,
} from '../../plaatsing/domain/plaatsing.js';
import { met } from '../../plaatsing/domain/voortgang.js';
import { bereikt } from './keur-plaatsing.js';
import type { Plaatsingrij, Startstap } from './plaatsingenblad.js';

export interface Overnamevraag extends Openingsvraag {
  rij: Plaatsingrij;
  overgenomenUit: { bron: string; datum: Datum; kenmerk: string };
  /** First day in the facility: until the move the roof is there. */
  inVoorzieningSinds: Datum;
}

/** Working days in which each owner can read in its own part before the hub asks (aanname). */
const INBRENG_WERKDAGEN = 5;

/** What must have been ready at a step, by name; whatever a task waited for was ready too. */
const KLAAR_BIJ: readonly (readonly [Startstap, string])[] = [
  ['definitief-akkoord', 'bezichtiging'],
  ['contract', 'huurovereenkomst'],
  ['sleutel', 'sleutel'],
  ['verhuisd', 'verhuizing-voorbereid'],
];

/** The day each task counts as ready: from the step, from the list itself, and what they waited for. */
function gereedOp(taken: readonly Taak[], rij: Plaatsingrij, peildatum: Datum): Map<string, Datum> {
  const dag: Record<string, Datum | null> = {
    bezichtiging: rij.bezichtigdOp ?? rij.definitiefOp,
    huurovereenkomst: rij.contractOp,
    sleutel: rij.sleutelOp,
    'verhuizing-voorbereid': rij.verhuisdOp,
    inschrijving: rij.ingeschrevenOp,
  };
  const uit = new Map<string, Datum>();
  const noem = (taak: Taak | undefined): void => {
    if (!taak || uit.has(taak.id)) return;
    uit.set(taak.id, dag[taak.soort] ?? peildatum);
    for (const id of taak.wachtOp) noem(taken.find((t) => t.id === id));
  };
  const soorten = [
    ...KLAAR_BIJ.flatMap(([stap, soort]) => (bereikt(rij.stap, stap) ? [soort] : [])),
    ...(rij.bezichtigdOp ? ['bezichtiging'] : []),
    ...(rij.ingeschrevenOp ? ['inschrijving'] : []),
    ...rij.gereed,
  ];
  for (const soort of soorten) noem(taken.find((t) => t.soort === soort));
  return uit;
}

export const momentenVan = (rij: Plaatsingrij): Momenten => ({
  'voorlopig-akkoord': rij.voorlopigOp,
  ...(rij.definitiefOp && { 'definitief-akkoord': rij.definitiefOp }),
  ...(rij.sleutelOp && { sleutel: rij.sleutelOp }),
  ...(rij.verhuisdOp && { verhuisd: rij.verhuisdOp }),
});

export const feitenVan = (rij: Plaatsingrij): Feiten => ({
  ...(rij.bezichtigdOp && { bezichtiging: rij.bezichtigdOp, bezichtigd: true }),
  ...(rij.contractOp && { contract: rij.contractOp }),
  ...(rij.huurIngang && { huurIngang: rij.huurIngang, opgesteld: rij.huurIngang }),
  ...(rij.sleutelOp && { sleutel: rij.sleutelOp }),
  ...(rij.verhuisdOp && { verhuizing: rij.verhuisdOp }),
  ...(rij.ingeschrevenOp && { inschrijving: rij.ingeschrevenOp }),
  ...(rij.plekVrijOp && { plekTot: rij.plekVrijOp }),
});

/** Lines that follow from what the list says is ready: held for the owner until it speaks for itself. */
function dekkingVan(p: Plaatsing, v: Overnamevraag): Dekkingmelding[] {
  const { rij, partijen } = v;
  const vanaf = rij.huurIngang ?? v.startOp;
  const klaar = (soort: string): boolean => p.taken.some((t) => t.soort === soort && t.stand === 'gereed');
  const lijnen: [boolean, Lijn, string, Dekkingmelding['perioden']][] = [
    [true, 'dak', partijen.aanmelder, [{ van: v.inVoorzieningSinds, ...(rij.verhuisdOp && { tot: rij.verhuisdOp }) }]],
    [rij.sleutelOp !== null, 'dak', partijen.verhuurder, [{ van: rij.sleutelOp ?? vanaf }]],
    [klaar('inkomen-geregeld'), 'inkomen', partijen.vestiging, [{ van: rij.voorlopigOp }]],
    [klaar('ondersteuning-gestart'), 'ondersteuning', partijen.hoofdbegeleider, [{ van: rij.voorlopigOp }]],
    [klaar('daginvulling-geregeld'), 'dag', partijen.hoofdbegeleider, [{ van: rij.voorlopigOp }]],
  ];
  return p.volwassenen.flatMap((lid) =>
    lijnen.flatMap(([ja, lijn, partij, perioden]) => (ja ? [{ partij, lid, lijn, stand: 'gedekt', perioden }] : [])),
  );
}

/**
 * Opens a plaatsing that runs already, at the step it has: moments and facts with their own dates, tasks that were done as
 * done, and only what is left opens, with a term from today. Owners' own words replace what the list says.
 */
export function openOvergenomen(v: Overnamevraag, a: Afspraken): Uitkomst {
  const { taakplan, rij, overgenomenUit, inVoorzieningSinds: _sinds, ...rest } = v;
  const andereGemeente = v.partijen.herkomst !== v.partijen.vestiging;
  const taken = maakTaken(taakplan, { andereGemeente }, a.nieuwId);
  const klaar = gereedOp(taken, rij, overgenomenUit.datum);
  const nieuw: Plaatsing = {
    plaatsing: a.nieuwId(),
    ...rest,
    stand: 'voorwaardelijk',
    momenten: momentenVan(rij),
    feiten: feitenVan(rij),
    taken: taken.map((taak) => {
      const op = klaar.get(taak.id);
      return {
        ...taak,
        ...(op && { stand: 'gereed' as const, gereedOp: op, geopendOp: op }),
        partij: v.partijen[rolIn(taak.eigenaar)],
        taakversie: 1,
        termijn: v.startOp > a.vandaag ? v.startOp : a.vandaag,
        bewogenOp: a.vandaag,
        trap: 0,
      };
    }),
    dekking: [],
    knelpunten: [],
    verwachteSleuteldatum: v.startOp,
    kritiekePad: [],
    overgenomenUit,
    vraagVanaf: plusWerkdagen(a.vandaag, INBRENG_WERKDAGEN),
  };
  const { plaatsing } = met({ ...nieuw, dekking: dekkingVan(nieuw, v) }, a, () => undefined);
  const open = plaatsing.taken.filter((t) => t.stand !== 'gereed');
  const geopend = open.map((t) => ({ soort: 'taak-geopend' as const, taak: t.id }));
  const knelpunten = plaatsing.knelpunten.map((k) => ({ soort: 'knelpunt' as const, knelpunt: k.knelpunt }));
  return { plaatsing, gevolgen: [{ soort: 'geopend' }, ...geopend, { soort: 'bijgewerkt' }, ...knelpunten] };
}
