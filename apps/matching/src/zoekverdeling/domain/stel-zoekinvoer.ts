import { gemeenteVan } from '@weerthuis/domain';
import { maandenTussen } from '../../shortlist/domain/punten.js';
import { periodeVan } from '../../verdeling/domain/periode.js';
import { isVoorIedereen, richtingenVan, teltVoor } from './richtingen.js';
import type { Richting, Zoekende, Zoekgrens, Zoekgrondstof, Zoekinvoer, Zoekmens, Zoekpaar } from './zoekinvoer.js';

/** Steps of an agreed number; the lower ones count too, so that parties fill up together. */
export const KWARTEN = [0.25, 0.5, 0.75, 1];

/** Somebody who may start: nothing to settle first, ready to live there, with an indicatie that was not rejected. */
const doetMee =
  ({ vandaag }: Zoekgrondstof) =>
  ({ dubbel, bevroren, woonklaarTot, indicatie }: Zoekende): boolean =>
    !dubbel && !bevroren && woonklaarTot >= vandaag && indicatie?.stand !== 'afgewezen';

const wensenVan = ({ woonprofiel: p }: Zoekende): string[] => [
  ...new Set([...p.gewensteGemeenten, ...p.gewensteWijken, ...p.gewensteBuurten].map(gemeenteVan)),
];

/** The parts of the shortlist that can be told without a home; 0 is left out. */
function delenVan(
  z: Zoekende,
  { gemeente }: Richting,
  { vandaag, gewichten: g }: Zoekgrondstof,
): Record<string, number> {
  const { woonprofiel: p, binding, urgentie } = z;
  const hier = (codes: readonly string[] = []): boolean => codes.some((c) => gemeenteVan(c) === gemeente);
  const urgent = urgentie?.toegekend && (!urgentie.tot || urgentie.tot >= vandaag);
  const delen = {
    urgentie: urgent ? g.urgentie : 0,
    wachttijd: maandenTussen(z.wachtSinds, vandaag) * g.wachttijdPerMaand,
    'eigen-wijk': hier(binding?.gemeenten) || hier(binding?.wijken) ? g.eigenWijk : 0,
    'gewenste-wijk': hier([...p.gewensteWijken, ...p.gewensteBuurten]) ? g.wensbuurt : 0,
    netwerk: hier(p.netwerkBuurten) ? g.netwerk : 0,
  };
  return Object.fromEntries(Object.entries(delen).filter(([, n]) => n > 0));
}

const posities = <T>(lijst: readonly T[], past: (x: T) => boolean): number[] =>
  lijst.flatMap((x, i) => (past(x) ? [i] : []));

/** What is left of each agreement. A streefgetal is what the parties want to reach: no more is looked for than that. */
function afspraakgrenzen(g: Zoekgrondstof, richtingen: readonly Richting[]): Zoekgrens[] {
  return g.afspraken.filter(isVoorIedereen).map((a) => {
    const { naam, gehaald, onderweg, minimum, maximum, streef, periode, bron } = a;
    const telt = teltVoor(a, g.partijen);
    const gezocht = g.open.filter(telt).length;
    const afgesproken = (minimum ?? maximum ?? streef)!;
    const over = (deel: number) => Math.ceil(afgesproken * deel) - gehaald - onderweg - gezocht;
    return {
      id: `contingent ${naam}`,
      soort: 'contingent',
      waarden: { naam, afgesproken, gehaald, onderweg, gezocht, periode: periodeVan(periode, g.vandaag) },
      bron: bron ?? 'aanname in het regioprofiel',
      ...(minimum === undefined && { hoogstens: Math.max(0, over(1)) }),
      trappen: maximum === undefined ? [...new Set(KWARTEN.map(over).filter((n) => n > 0))] : [],
      richtingen: posities(richtingen, telt),
    };
  });
}

const begeleidingsgrenzen = (g: Zoekgrondstof, mensen: Zoekmens[], richtingen: readonly Richting[]): Zoekgrens[] =>
  g.capaciteiten.map(({ partij, gemeente, plekken }) => ({
    id: `begeleiding ${partij} ${gemeente}`,
    soort: 'begeleiding',
    waarden: { hoofdbegeleider: partij, gebied: gemeente, vrij: plekken },
    bron: 'opgave van de hoofdbegeleider',
    hoogstens: Math.max(0, plekken),
    trappen: [],
    richtingen: posities(richtingen, (r) => r.gemeente === gemeente),
    mensen: posities(mensen, (m) => m.hoofdbegeleider === partij),
  }));

/** Everybody who seeks × every party that could look, and the limits around them. */
export function stelZoekinvoer(g: Zoekgrondstof): Zoekinvoer {
  const zoekenden = g.zoekenden.filter(doetMee(g)).sort((a, b) => (a.casus < b.casus ? -1 : 1));
  const richtingen = richtingenVan(g.partijen, g.afspraken);
  const mensen = zoekenden.map((z): Zoekmens => {
    const { casus, casusnummer, hoofdbegeleider, wachtSinds } = z;
    const voorrang = maandenTussen(wachtSinds, g.vandaag) >= g.voorrangNaMaanden;
    return { casus, casusnummer, hoofdbegeleider, wachtSinds, voorrang, wensen: wensenVan(z) };
  });
  const paren = zoekenden.flatMap((z, mens) =>
    richtingen.flatMap((r, richting): Zoekpaar[] => {
      const { wensen } = mensen[mens]!;
      if (z.eerder.includes(r.partij) || (wensen.length && !wensen.includes(r.gemeente))) return [];
      const delen = delenVan(z, r, g);
      return [{ mens, richting, punten: Object.values(delen).reduce((a, b) => a + b, 0), delen }];
    }),
  );
  const grenzen = [...afspraakgrenzen(g, richtingen), ...begeleidingsgrenzen(g, mensen, richtingen)]
    .filter((x) => x.richtingen.length > 0 && (x.mensen?.length ?? 1) > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { vandaag: peildatum, gewichten, puntenPerGemisteWoning } = g;
  return { peildatum, gewichten, puntenPerGemisteWoning, mensen, richtingen, paren, grenzen };
}
