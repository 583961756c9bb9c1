import type { Belet, Invoer } from '../invoer.js';
import type { Grensuitkomst, Mensuitkomst, Mogelijkheid, Uitkomst } from '../uitkomst.js';
import { dagnaam, maandnaam } from '../periode.js';
import { afstand, isNoembaar } from './prijs.js';
import type { Namen, Zin, Zincode } from './zin.js';

/** What an explanation is made from. */
export interface Bronnen {
  invoer: Invoer;
  uitkomst: Uitkomst;
  /** Month of the lot. */
  maand: string;
  namen: Namen;
}

const DELEN: readonly Zincode[] = [
  'voorrang',
  'urgentie',
  'wachttijd',
  'eigen-wijk',
  'gewenste-wijk',
  'netwerk',
  'spreiding',
];

const plekVan = ({ invoer }: Bronnen, aanbod: string) => invoer.plekken.find((p) => p.aanbod === aanbod)!;
const mensVan = ({ invoer }: Bronnen, casus: string) => invoer.mensen.find((m) => m.casus === casus)!;

/** What counted for the pair, one sentence per part. */
function delen(b: Bronnen, m: Mogelijkheid): Zin[] {
  const { herkomst, wachtSinds, voorrang } = mensVan(b, m.casus);
  const { wijk, buurt } = plekVan(b, m.aanbod);
  const gebied = { urgentie: herkomst, 'eigen-wijk': wijk, 'gewenste-wijk': wijk, netwerk: buurt, spreiding: buurt };
  const maanden = Math.round((m.delen['wachttijd'] ?? 0) / (b.invoer.gewichten.wachttijdPerMaand || 1));
  return DELEN.filter((d) => (d === 'voorrang' ? voorrang : m.delen[d])).map((code) => ({
    code,
    ...(code in gebied && { gebied: gebied[code as keyof typeof gebied] }),
    waarden: { punten: m.delen[code] ?? 0, maanden, wachtSinds: dagnaam(wachtSinds) },
  }));
}

/** What one more place is worth and what this person would cost there; only how far off, when too few people set it. */
function prijs({ invoer }: Bronnen, m: Mogelijkheid): Zin['waarden'] {
  const waard = m.prijzen.reduce((som, p) => som + p.punten, 0);
  return isNoembaar(m.prijzen)
    ? { waard: Math.round(waard), heeft: m.punten, ...(m.kost !== null && { kost: m.kost }) }
    : { afstand: afstand(m.kost, invoer.gewichten.wachttijdPerMaand) };
}

function grenszin(b: Bronnen, g: Grensuitkomst, m: Mogelijkheid): Zin {
  const { gebruikt = 0, onderweg = 0, hoofdbegeleider, ...rest } = g.waarden;
  const gebied = typeof g.waarden['gebied'] === 'string' ? { gebied: g.waarden['gebied'] } : {};
  const waarden = {
    ...rest,
    gebruikt: Number(gebruikt) + Number(onderweg) + g.geplaatst,
    bron: g.bron,
    ...(hoofdbegeleider !== undefined && { partij: b.namen.partij(String(hoofdbegeleider)) }),
    ...prijs(b, m),
  };
  const code = { buurt: 'buurt-vol', contingent: 'contingent-bereikt', begeleiding: 'zorgaanbieder-vol' } as const;
  return { code: code[g.soort], ...gebied, waarden };
}

/** Why the nearest possibility was not to be had: the limit that asked most, or the others who wanted the home. */
function waardoor(b: Bronnen, m: Mensuitkomst): Zin[] {
  const [dichtst] = m.daarna;
  if (!dichtst) return [];
  if (m.loting?.verloren) return [];
  const voor = b.uitkomst.voorbijgegaan.find((v) => v.casus === m.casus && v.doordat === 'voorrang');
  if (voor) return [{ code: 'voorrang-ging-voor', gebied: plekVan(b, voor.aanbod).buurt, waarden: {} }];
  const duurst = [...dichtst.prijzen].sort((a, c) => c.punten - a.punten)[0];
  const grens = b.uitkomst.grenzen.find((g) => g.id === duurst?.grens && g.hoogstens !== undefined);
  if (grens) return [grenszin(b, grens, dichtst)];
  return [{ code: 'anderen-voor', gebied: plekVan(b, dichtst.aanbod).buurt, waarden: prijs(b, dichtst) }];
}

function hulp(b: Bronnen, { hulp: h }: Mensuitkomst): Zin[] {
  if (!h) return [];
  if (h.soort === 'grens') return [{ code: 'helpt-grens', waarden: { grens: grensnaam(b, h.grens) } }];
  if (h.soort === 'woningen') return [{ code: 'helpt-woningen', waarden: {} }];
  return [regelzin('helpt', h)];
}

/** `gebied GM0785` says where it would help. */
export function regelzin(soort: 'helpt' | 'mist', { code, aantal }: Belet): Zin {
  const [regel, gebied] = code.split(' ');
  return { code: `${soort}-${regel}` as Zincode, ...(gebied && { gebied }), waarden: { aantal } };
}

function grensnaam({ invoer, namen }: Bronnen, id: string): string {
  const { soort, waarden } = invoer.grenzen.find((g) => g.id === id)!;
  const gebied = namen.gebied(String(waarden['gebied'] ?? ''));
  if (soort === 'begeleiding')
    return `de begeleiding van ${namen.partij(String(waarden['hoofdbegeleider']))} in ${gebied}`;
  return soort === 'buurt' ? gebied : `contingent ${waarden['naam']}`;
}

function loting({ maand }: Bronnen, { loting: l, heeft }: Mensuitkomst): Zin[] {
  if (!l) return [];
  const waarden = { maand: maandnaam(maand), beurt: l.beurt, van: l.van };
  return [{ code: l.verloren && !heeft ? 'loting-verloren' : 'geloot', waarden }];
}

function daarna(b: Bronnen, m: Mensuitkomst): Zin[] {
  return m.daarna.map((d) => ({
    code: 'daarna' as const,
    gebied: plekVan(b, d.aanbod).buurt,
    waarden: {
      punten: d.punten,
      afstand: afstand(d.kost, b.invoer.gewichten.wachttijdPerMaand),
      ...(isNoembaar(d.prijzen) && d.kost !== null && { kost: d.kost }),
    },
  }));
}

/** Why somebody has what they have, or nothing: the sentence first, then what counted, then what would help. */
export function waaromMens(b: Bronnen, m: Mensuitkomst): Zin[] {
  if (m.heeft) {
    const { buurt, corporatie } = plekVan(b, m.heeft.aanbod);
    const waarden = { corporatie: b.namen.partij(corporatie), punten: m.heeft.punten };
    const begin: Zin = { code: 'toebedeeld', gebied: buurt, waarden };
    const waarom: Zin = { code: 'telde-mee', waarden: {} };
    return [begin, waarom, ...delen(b, m.heeft), ...loting(b, m), ...daarna(b, m), { code: 'slot-wel', waarden: {} }];
  }
  const begin: Zin = m.mogelijk
    ? { code: 'niet-toebedeeld', waarden: { mogelijk: m.mogelijk } }
    : { code: 'geen-woning', waarden: { woningen: b.invoer.plekken.length } };
  return [begin, ...waardoor(b, m), ...loting(b, m), ...hulp(b, m), { code: 'slot-niet', waarden: {} }];
}
