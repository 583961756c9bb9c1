import type { Namen } from '../../verdeling/domain/uitleg/zin.js';
import type { Zoekgrensuitkomst, Zoekmogelijkheid, Zoekuitkomst, Zoekvoorstel } from './verdeel-zoeken.js';

const stuks = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;
const punten = (n: number): string => stuks(n, 'punt', 'punten');

const DELEN: Record<string, string> = {
  urgentie: 'Urgentie',
  wachttijd: 'Wachttijd',
  'eigen-wijk': 'Band met de gemeente',
  'gewenste-wijk': 'Een gewenste wijk ligt er',
  netwerk: 'Het netwerk woont er',
};

const waar = (m: Zoekmogelijkheid, namen: Namen): string => `${namen.partij(m.partij)} in ${namen.gebied(m.gemeente)}`;

/** How far an agreement is, in its own words. */
function stand({ waarden: w, erbij, bron, soort }: Zoekgrensuitkomst, namen: Namen): string {
  if (soort === 'begeleiding')
    return `Begeleiding van ${namen.partij(String(w['hoofdbegeleider']))} in ${namen.gebied(String(w['gebied']))}: ${w['vrij']} vrij, ${erbij} in dit voorstel.`;
  return `Contingent ${w['naam']} (${w['periode']}): ${w['gehaald']} van ${w['afgesproken']} gehaald, ${w['onderweg']} onderweg, ${w['gezocht']} gezocht, ${erbij} erbij in dit voorstel (${bron}).`;
}

function waaromNiet(m: Zoekuitkomst, v: Zoekvoorstel, namen: Namen): string[] {
  if (!m.mogelijk) {
    const gebied = m.wensen.length ? m.wensen.map(namen.gebied).join(', ') : 'de regio';
    return [`In ${gebied} kan niemand zoeken die dat niet al deed. Breder zoeken kan helpen; de persoon beslist.`];
  }
  const grens = v.grenzen.find((g) => g.id === m.doordat);
  return [
    'Nog niemand: binnen de afspraken is er geen plaats meer.',
    ...(grens ? [stand(grens, namen), `Eén plaats meer daarin is ${punten(Math.round(grens.prijs))} waard.`] : []),
  ];
}

/** Why this party should look for somebody, or why nobody can: sentences for the coordinator. */
export function zegZoeken(m: Zoekuitkomst, v: Zoekvoorstel, namen: Namen): string[] {
  const daarna = m.daarna.map(
    (d) =>
      `Daarna: ${waar(d, namen)}, ${d.kost > 0 ? `kost het geheel minstens ${punten(d.kost)}` : 'voor het geheel even goed'}.`,
  );
  if (!m.naar) return [...waaromNiet(m, v, namen), ...daarna];
  return [
    `${waar(m.naar, namen)} zoekt, ${punten(m.naar.punten)}.`,
    ...(m.voorrang ? ['Wacht langer dan de regio afsprak en gaat voor alle punten.'] : []),
    ...Object.entries(m.naar.delen).map(([deel, n]) => `${DELEN[deel]}: ${punten(n)}.`),
    ...(m.geloot ? ['Meer verdelingen waren even goed; het lot van de maand koos.'] : []),
    ...daarna,
  ];
}

/** Every agreement with how far it is. */
export const zegAfspraken = (v: Zoekvoorstel, namen: Namen): string[] => v.grenzen.map((g) => stand(g, namen));
