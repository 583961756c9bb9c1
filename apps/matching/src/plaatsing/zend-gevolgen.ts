import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Bericht, Hub } from '../gedeeld/hub.js';
import { teLaat } from './domain/meldingen.js';
import { overzicht } from './domain/overzicht.js';
import {
  rolIn,
  rolOpDraad,
  type Gemeldknelpunt,
  type Plaatsing,
  type Plaatsinggevolg,
  type Plaatsingtaak,
  type Uitkomst,
} from './domain/plaatsing.js';

interface Rest {
  eenheid: Uuid;
}
type Feit = { feit: string; aan: Bericht[] } | undefined;
type Maker<S extends Plaatsinggevolg['soort']> = (
  p: Plaatsing,
  g: Extract<Plaatsinggevolg, { soort: S }>,
  rest: Rest & { vandaag: string },
) => Feit;

const partijen = (p: Plaatsing): string[] => [...new Set(Object.values(p.partijen))];
const taakVan = (p: Plaatsing, id: Uuid): Plaatsingtaak | undefined => p.taken.find((t) => t.id === id);
const naarEigenaar = (feit: string, t: Plaatsingtaak | undefined, gegevens: (t: Plaatsingtaak) => object): Feit =>
  t && { feit, aan: [{ oin: t.partij, gegevens: gegevens(t) }] };

/** The hoofdbegeleider sees it with lines; an owner that is another party sees its own gap. */
const rondKnelpunt = (p: Plaatsing, k: Gemeldknelpunt, feit: string, gegevens: object): Feit => {
  const { hoofdbegeleider } = p.partijen;
  const eigenaar = p.partijen[rolIn(k.eigenaar)];
  const aan: Bericht[] = [{ oin: hoofdbegeleider, view: 'hoofdbegeleider', gegevens }];
  return { feit, aan: eigenaar === hoofdbegeleider ? aan : [...aan, { oin: eigenaar, gegevens }] };
};

const MAKERS: { [S in Plaatsinggevolg['soort']]: Maker<S> } = {
  geopend: (p, _g, { eenheid }) => {
    const { plaatsing, voordracht, kandidaatstelling, stand, startOp, gemeenteWoning } = p;
    const kern = { plaatsing, voordracht, kandidaatstelling, stand, startOp, gemeenteWoning };
    const { herkomst, vestiging } = p.partijen;
    const gemeente = (oin: string): boolean => oin === herkomst || oin === vestiging;
    const aan = partijen(p).map((oin) => ({ oin, gegevens: gemeente(oin) ? kern : { ...kern, eenheid } }));
    return { feit: 'plaatsing.geopend', aan };
  },
  'taak-geopend': (p, { taak }) =>
    naarEigenaar('taak.geopend', taakVan(p, taak), (t) => ({
      plaatsing: p.plaatsing,
      taak,
      taakversie: t.taakversie,
      soort: t.soort,
      eigenaarRol: rolOpDraad(t.eigenaar),
      stand: t.stand,
      wachtOp: t.wachtOp.map((id) => ({ taak: id, soort: taakVan(p, id)?.soort })),
      termijn: t.termijn,
      ongedaan: `${t.soort}-ongedaan`,
    })),
  'taak-gewijzigd': (p, { taak, stand }) =>
    naarEigenaar('taak.stand-gewijzigd', taakVan(p, taak), ({ termijn }) => ({ taak, stand, termijn })),
  'taak-geescaleerd': (p, { taak }, { vandaag }) =>
    naarEigenaar('taak.geescaleerd', taakVan(p, taak), (t) => ({
      taak,
      trap: t.trap,
      termijn: t.termijn,
      werkdagenTeLaat: teLaat(t, vandaag),
    })),
  bijgewerkt: (p, _g, { vandaag }) => {
    const { stand, verwachteSleuteldatum, perPartij, kritiekePad, lijnen } = overzicht(p, vandaag);
    const kort = { plaatsing: p.plaatsing, stand, verwachteSleuteldatum, perPartij };
    const lang = { ...kort, kritiekePad, lijnen };
    const { hoofdbegeleider } = p.partijen;
    const anderen = partijen(p).filter((oin) => oin !== hoofdbegeleider);
    const aan: Bericht[] = [{ oin: hoofdbegeleider, view: 'hoofdbegeleider', gegevens: lang }];
    return { feit: 'plaatsing.bijgewerkt', aan: [...aan, ...anderen.map((oin) => ({ oin, gegevens: kort }))] };
  },
  knelpunt: (p, { knelpunt }) => {
    const k = p.knelpunten.find((een) => een.knelpunt === knelpunt);
    if (!k) return undefined;
    const { regel, lijn, lid, van, tot, uiterlijk } = k;
    const gegevens = {
      knelpunt,
      plaatsing: p.plaatsing,
      regel,
      lijn,
      lid,
      van,
      tot,
      eigenaarRol: rolOpDraad(k.eigenaar),
      uiterlijk,
    };
    return rondKnelpunt(p, k, 'knelpunt.gemeld', gegevens);
  },
  'knelpunt-opgeheven': (p, { knelpunt: k }) => rondKnelpunt(p, k, 'knelpunt.opgeheven', { knelpunt: k.knelpunt }),
  opgeschort: (p) =>
    p.opschorting && {
      feit: 'plaatsing.opgeschort',
      aan: partijen(p).map((oin) => ({
        oin,
        gegevens: {
          plaatsing: p.plaatsing,
          tot: p.opschorting?.tot,
          leegstand: rolOpDraad(p.opschorting?.leegstand ?? 'verhuurder'),
        },
      })),
    },
  hervat: () => undefined,
  stand: () => undefined,
  afgesloten: (p, { reden }, { vandaag }) => ({
    feit: 'plaatsing.afgesloten',
    aan: partijen(p).map((oin) => ({ oin, gegevens: { plaatsing: p.plaatsing, op: vandaag, reden } })),
  }),
};

/** Tells every party what it may know of what changed: a task to its owner, a gap to who mends it, the lines to one. */
export async function zendGevolgen(
  hub: Hub,
  w: Werkeenheid,
  { plaatsing, gevolgen }: Uitkomst,
  rest: Rest,
): Promise<void> {
  const om = { ...rest, vandaag: w.klok.vandaag() };
  for (const gevolg of gevolgen) {
    const feit = (MAKERS[gevolg.soort] as Maker<Plaatsinggevolg['soort']>)(plaatsing, gevolg as never, om);
    if (feit) await hub.zend(w, feit.feit, plaatsing.casus, feit.aan);
  }
}
