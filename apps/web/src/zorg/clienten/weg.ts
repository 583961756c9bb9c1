import type { Rol, Stapstand } from '@weerthuis/ui';
import type {
  Begeleiding,
  Bezichtiging,
  Casus,
  Moment,
  Overeenkomst,
  Plaatsing,
  Vraag,
  Vrijgave,
} from '../kern/typen.js';
import { volwassenen } from '../kern/zeg.js';

/** All that this organisation knows of one casus. */
export interface Dossier {
  casus: Casus;
  vragen: readonly Vraag[];
  plaatsing?: Plaatsing;
  vrijgaven: readonly Vrijgave[];
  bezichtigingen: readonly Bezichtiging[];
  overeenkomst?: Overeenkomst;
  begeleiding: Begeleiding;
  plan: boolean;
  momenten: readonly Moment[];
}

export const STAPPEN = [
  'aanmelding',
  'zoeken',
  'antwoord',
  'naam',
  'bezichtiging',
  'akkoord',
  'tekenen',
  'voorbereiden',
  'sleutel',
  'verhuizing',
  'plek',
  'nazorg',
] as const;
export type Stapnaam = (typeof STAPPEN)[number];

export interface Stap {
  naam: Stapnaam;
  stand: Stapstand;
  /** Who acts in this step. */
  wie: Rol;
}

/** The questions about the home that is now in play: of the plaatsing, else those that are open. */
export function huidigeVragen({ vragen, plaatsing }: Pick<Dossier, 'vragen' | 'plaatsing'>): Vraag[] {
  const bij = plaatsing?.kandidaatstelling ?? vragen.findLast((v) => v.stand === 'open')?.kandidaatstelling;
  return vragen.filter((v) => v.kandidaatstelling === bij && !['vervallen', 'te-laat'].includes(v.stand));
}

/** What of the support must be agreed before the key, per adult. */
export function voorbereiding({ casus, begeleiding, plan }: Pick<Dossier, 'casus' | 'begeleiding' | 'plan'>) {
  const leden = volwassenen(casus.leden).map((l) => l.lid);
  const heeft = (rijen: readonly { lid: string }[]) =>
    leden.length > 0 && leden.every((l) => rijen.some((r) => r.lid === l));
  return { plan, start: heeft(begeleiding.ondersteuning), dag: heeft(begeleiding.daginvulling) };
}

const OPEN = ['concept', 'aanvulling'];

/** Where a casus is on its way from aanmelding to nazorg: what is done, what is now, and who acts. Pure. */
export function weg(d: Dossier): Stap[] {
  const { casus, plaatsing, overeenkomst: o } = d;
  const nu = huidigeVragen(d);
  const ronde = (n: number) => nu.filter((v) => v.ronde === n);
  const ja = (n: number) => ronde(n).length > 0 && ronde(n).every((v) => v.antwoord === 'ja');
  const teTekenen = o ? ['zorg', 'persoon'].filter((wie) => o.ondertekenaars.includes(wie) && !o.ondertekend[wie]) : [];
  const klaarVoor = Object.values(voorbereiding(d)).every(Boolean);
  const toegelaten = casus.stand === 'toegelaten';
  const na = Boolean(casus.sleutelOp);
  const gedaan: Record<Stapnaam, boolean> = {
    aanmelding: toegelaten,
    zoeken: nu.length > 0 || Boolean(plaatsing) || na,
    antwoord: Boolean(plaatsing) || na || ja(1),
    naam: na || d.vrijgaven.some((v) => v.voordracht === nu[0]?.voordracht && !v.afgeslotenOp),
    bezichtiging: na || d.bezichtigingen.some((b) => b.verschenen === true),
    akkoord: na || ja(2),
    tekenen: na || (Boolean(o) && teTekenen.length === 0),
    voorbereiden: klaarVoor,
    sleutel: na,
    verhuizing: Boolean(casus.verhuisdOp),
    plek: Boolean(casus.plekVrijOp),
    nazorg: Boolean(casus.ondersteuningTot),
  };
  const kan: Record<Stapnaam, boolean> = {
    aanmelding: true,
    zoeken: toegelaten,
    antwoord: ronde(1).some((v) => v.stand === 'open'),
    naam: Boolean(plaatsing),
    bezichtiging: gedaan.naam,
    akkoord: ronde(2).some((v) => v.stand === 'open'),
    tekenen: Boolean(o),
    voorbereiden: Boolean(plaatsing),
    sleutel: gedaan.tekenen && gedaan.akkoord,
    verhuizing: na,
    plek: gedaan.verhuizing,
    nazorg: gedaan.verhuizing,
  };
  const weg = ['ingetrokken', 'niet-toegelaten'].includes(casus.stand);
  return STAPPEN.map((naam) => ({
    naam,
    wie: wieVan(naam, d, teTekenen),
    stand: gedaan[naam] ? 'gedaan' : weg ? 'vervallen' : kan[naam] ? 'nu' : 'later',
  }));
}

function wieVan(stap: Stapnaam, { casus, vragen }: Dossier, teTekenen: readonly string[]): Rol {
  if (stap === 'aanmelding') return OPEN.includes(casus.stand) ? 'zorg' : 'matching';
  if (stap === 'zoeken') return 'matching';
  if (stap === 'antwoord' || stap === 'akkoord')
    return vragen.some((v) => v.stand === 'open' && v.rol !== 'persoon') ? 'zorg' : 'inwoner';
  if (stap === 'tekenen') return teTekenen.length > 0 ? 'zorg' : 'corporatie';
  return stap === 'bezichtiging' || stap === 'sleutel' ? 'corporatie' : 'zorg';
}
