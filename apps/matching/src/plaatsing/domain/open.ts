import { maakTaken, type Datum, type Taakdefinitie, type Uuid } from '@weerthuis/domain';
import { rolIn, type Afspraken, type Partijen, type Plaatsing, type Uitkomst } from './plaatsing.js';
import { met } from './voortgang.js';

export interface Openingsvraag {
  casus: Uuid;
  voordracht: Uuid;
  kandidaatstelling: Uuid;
  startOp: Datum;
  gemeenteWoning: string;
  partijen: Partijen;
  volwassenen: Uuid[];
  taakplan: readonly Taakdefinitie[];
}

/**
 * Opens a plaatsing at voorlopig akkoord: all tasks of the region's graph exist from here on, and those that wait for
 * nothing open at the same time.
 */
export function openPlaatsing(vraag: Openingsvraag, a: Afspraken): Uitkomst {
  const { taakplan, ...rest } = vraag;
  const andereGemeente = vraag.partijen.herkomst !== vraag.partijen.vestiging;
  const nieuw: Plaatsing = {
    plaatsing: a.nieuwId(),
    ...rest,
    stand: 'voorwaardelijk',
    momenten: { 'voorlopig-akkoord': a.vandaag },
    feiten: {},
    taken: maakTaken(taakplan, { andereGemeente }, a.nieuwId).map((taak) => ({
      ...taak,
      partij: vraag.partijen[rolIn(taak.eigenaar)],
      taakversie: 1,
      termijn: vraag.startOp,
      bewogenOp: a.vandaag,
      trap: 0,
    })),
    dekking: [],
    knelpunten: [],
    verwachteSleuteldatum: vraag.startOp,
    kritiekePad: [],
  };
  const { plaatsing, gevolgen } = met(nieuw, a, () => undefined);
  const anders = gevolgen.filter((g) => g.soort !== 'taak-gewijzigd' && g.soort !== 'bijgewerkt');
  const geopend = plaatsing.taken.map((t) => ({ soort: 'taak-geopend' as const, taak: t.id }));
  return { plaatsing, gevolgen: [{ soort: 'geopend' }, ...geopend, { soort: 'bijgewerkt' }, ...anders] };
}
