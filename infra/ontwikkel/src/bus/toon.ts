import type { Achterstand, Bericht, Oorzaak, Partijstand, Quarantaine } from './vormen.js';

/** How long in one unit: `40 s`, `12 min`, `5 uur`, `3 dagen`. Negative and nothing are a dash. */
export function duur(seconden: number): string {
  if (!(seconden > 0)) return '-';
  if (seconden < 90) return `${Math.round(seconden)} s`;
  if (seconden < 5400) return `${Math.round(seconden / 60)} min`;
  if (seconden < 172_800) return `${Math.round(seconden / 3600)} uur`;
  return `${Math.round(seconden / 86_400)} dagen`;
}

const sinds = (op: string): string => duur((Date.now() - Date.parse(op)) / 1000);

/** Messages that stopped, each with the command that tries it again. */
export function toonBerichten(waar: string, lijst: Bericht[], oorzaken: Oorzaak[]): string {
  if (!lijst.length) return `${waar}: geen berichten`;
  return [
    `${waar}: ${lijst.length} ${lijst.length === 1 ? 'bericht' : 'berichten'}`,
    ...lijst.map((b) => bericht(waar, b)),
    ...oorzaken.filter((o) => o.aantal > 1).map((o) => oorzaak(waar, o)),
  ].join('\n');
}

function bericht(waar: string, b: Bericht): string {
  const regels = [
    `\n  ${b.volg}  ${b.type}  ${b.stand}, ${sinds(b.ontvangenOp)} geleden ontvangen van ${b.bron}`,
    `      waarom   ${b.reden ?? '-'} (pogingen: ${b.pogingen}; erachter wachten er ${b.wachtend})`,
    `      stroom   ${b.stroom}, nummer ${b.sequence}`,
  ];
  if (b.inhoud !== undefined) regels.push(`      inhoud   ${JSON.stringify(b.inhoud)}`);
  for (const h of b.handelingen)
    regels.push(`      eerder   ${h.wat} door ${h.wie}, ${sinds(h.op)} geleden${h.waarom ? `: ${h.waarom}` : ''}`);
  if (b.stand === 'vastgehouden') regels.push(`      herstel  npm run bus -- herstel ${b.volg} --instantie ${waar}`);
  return regels.join('\n');
}

const oorzaak = (waar: string, o: Oorzaak): string =>
  `\n  ${o.aantal} keer: ${o.oorzaak} (${o.type})\n      alle     npm run bus -- herstel --oorzaak ${JSON.stringify(o.oorzaak)} --instantie ${waar}`;

const KOP = [
  'partij',
  'te verzenden',
  'oudste',
  'onbewezen',
  'oudste',
  'te verwerken',
  'oudste',
  'vast',
  'terzijde',
  'gaten',
];

/** One line per party with which something is not at rest, and a total. */
export function toonAchterstand(waar: string, a: Achterstand): string {
  const bezig = a.partijen.filter(
    (p) => p.uitgaand + p.onbewezen + p.wacht + p.vastgehouden + p.terzijde + p.gaten > 0,
  );
  if (!bezig.length && !a.quarantaine && !a.uitgaand) return `${waar}: alles is verzonden, ontvangen en verwerkt`;
  const rijen = [KOP, ...bezig.map(cellen), cellen({ ...a, partij: '', naam: 'samen' })];
  const breed = KOP.map((_, k) => Math.max(...rijen.map((r) => r[k]!.length)));
  const regel = (r: string[]) =>
    `  ${r.map((cel, k) => (k ? cel.padStart(breed[k]!) : cel.padEnd(breed[k]!))).join('  ')}`;
  return [`${waar}: ${a.quarantaine} in quarantaine`, ...rijen.map(regel)].join('\n');
}

const cellen = (p: Partijstand): string[] => [
  p.naam,
  String(p.uitgaand),
  duur(p.uitgaandOudste),
  String(p.onbewezen),
  duur(p.onbewezenOudste),
  String(p.wacht),
  duur(p.wachtOudste),
  String(p.vastgehouden),
  String(p.terzijde),
  String(p.gaten),
];

/** Records that were refused at the door. */
export const toonQuarantaine = (waar: string, lijst: Quarantaine[]): string =>
  lijst.length
    ? [`${waar}: ${lijst.length} in quarantaine`, ...lijst.map(record)].join('\n')
    : `${waar}: niets in quarantaine`;

const record = (q: Quarantaine): string =>
  `  ${q.volg}  ${q.stand}, ${sinds(q.op)} geleden: ${q.reden} (${q.type ?? 'soort onbekend'} van ${q.source ?? 'onbekend'}, ${q.bytes} bytes)`;
