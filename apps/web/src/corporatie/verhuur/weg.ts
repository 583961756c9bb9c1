import type { Akkoordverzoek, Bezichtiging, Kandidaat, Overeenkomst } from '../kern/vragen.js';

/** Everything this corporatie knows of one person proposed for one home. */
export interface Gang {
  kandidaatstelling: string;
  casus: string;
  casusnummer?: string;
  eenheid?: string;
  verzoeken: readonly Akkoordverzoek[];
  kandidaat?: Kandidaat;
  bezichtigingen: readonly Bezichtiging[];
  overeenkomst?: Overeenkomst;
}

export const STAPPEN = ['akkoord', 'bezichtiging', 'toets', 'definitief', 'contract', 'tekenen', 'sleutel'] as const;
export type Stapnaam = (typeof STAPPEN)[number];
export type Stapstand = 'gedaan' | 'nu' | 'later' | 'vervallen';

/** What is known of the way to the key, and whose turn it is. */
export interface Weg {
  standen: Record<Stapnaam, Stapstand>;
  /** The step that can be done here today; absent while another party is at it, or when all is done. */
  nu?: Stapnaam;
  /** What it waits for when there is nothing to do here. */
  wachtOp?: string;
  uiterlijk?: string;
  klaar: boolean;
  voorbij: boolean;
}

const ronde = (g: Gang, n: number) => g.verzoeken.find((v) => v.ronde === n);
const WEG = ['vervallen', 'te-laat'];

/** Where this person is on the way to the key of this home. Pure: the screen shows what it says. */
export function weg(g: Gang): Weg {
  const eerste = ronde(g, 1);
  const tweede = ronde(g, 2);
  const { kandidaat: k, overeenkomst: o } = g;
  const gezien = g.bezichtigingen.some((b) => b.verschenen === true);
  const nee = g.verzoeken.some((v) => v.antwoord === 'nee');
  const voorbij =
    nee ||
    k?.stand === 'vervallen' ||
    (!k && eerste !== undefined && WEG.includes(eerste.stand)) ||
    o?.stand === 'vervallen';
  const gedaan: Record<Stapnaam, boolean> = {
    akkoord: Boolean(k) || eerste?.antwoord === 'ja',
    bezichtiging: gezien,
    toets: Boolean(k?.toets),
    definitief: tweede?.antwoord === 'ja' || k?.stand === 'aangenomen',
    contract: Boolean(o),
    tekenen: Boolean(o && ['getekend', 'lopend', 'opgezegd', 'beeindigd'].includes(o.stand)),
    sleutel: Boolean(o && ['lopend', 'opgezegd', 'beeindigd'].includes(o.stand)),
  };
  const kan: Record<Stapnaam, boolean> = {
    akkoord: eerste?.stand === 'open',
    bezichtiging: Boolean(k?.bekend),
    toets: Boolean(k?.bekend),
    definitief: tweede?.stand === 'open' && gezien && Boolean(k?.toets),
    // It may be drawn up earlier; it asks for it only once everyone said yes.
    contract: Boolean(k?.plaatsing) && gedaan.definitief,
    tekenen: Boolean(o) && k?.stand === 'aangenomen',
    sleutel: o?.stand === 'getekend',
  };
  const nu = voorbij ? undefined : STAPPEN.find((stap) => !gedaan[stap] && kan[stap]);
  const standen = Object.fromEntries(
    STAPPEN.map((stap) => [stap, gedaan[stap] ? 'gedaan' : voorbij ? 'vervallen' : stap === nu ? 'nu' : 'later']),
  ) as Record<Stapnaam, Stapstand>;
  const klaar = gedaan.sleutel;
  const wacht = nu || klaar || voorbij ? undefined : waarop(g, gedaan);
  const uiterlijk = nu === 'akkoord' ? eerste?.antwoordVoor : nu === 'definitief' ? tweede?.antwoordVoor : undefined;
  return {
    standen,
    ...(nu && { nu }),
    ...(wacht && { wachtOp: wacht }),
    ...(uiterlijk && { uiterlijk }),
    klaar,
    voorbij,
  };
}

function waarop(g: Gang, gedaan: Record<Stapnaam, boolean>): string {
  if (!g.kandidaat) return 'Het matchingspunt wacht op het ja van de anderen';
  if (!g.kandidaat.bekend) return 'Zorg geeft vrij wie de kandidaat is';
  if (!gedaan.definitief) return 'Het matchingspunt vraagt straks om het definitieve akkoord';
  if (g.kandidaat.stand !== 'aangenomen') return 'De kandidaat en het matchingspunt ronden de voordracht af';
  return 'Het matchingspunt opent de plaatsing';
}

const DAAD: Record<Stapnaam, string> = {
  akkoord: 'Zeg voorlopig ja of nee',
  bezichtiging: 'Plan de bezichtiging',
  toets: 'Leg de eigen toets vast',
  definitief: 'Zeg definitief ja of nee',
  contract: 'Stel het huurcontract op',
  tekenen: 'Leg vast wie tekende',
  sleutel: 'Leg vast dat de sleutel is gegeven',
};

/** What is asked now, as one short line. */
export const daad = (w: Weg): string =>
  w.nu ? DAAD[w.nu] : w.klaar ? 'Sleutel gegeven' : w.voorbij ? 'Gaat niet door' : (w.wachtOp ?? 'Wacht');

/** Puts together what belongs to one kandidaatstelling. */
export function gangen(
  verzoeken: readonly Akkoordverzoek[],
  kandidaten: readonly Kandidaat[],
  bezichtigingen: readonly Bezichtiging[],
  overeenkomsten: readonly Overeenkomst[],
): Gang[] {
  const ids = new Set([...verzoeken.map((v) => v.kandidaatstelling), ...kandidaten.map((k) => k.id)]);
  return [...ids].map((id) => {
    const eigen = verzoeken.filter((v) => v.kandidaatstelling === id);
    const kandidaat = kandidaten.find((k) => k.id === id);
    const eerste = eigen[0];
    const overeenkomst = overeenkomsten.findLast(
      (o) => kandidaat?.plaatsing === o.plaatsing && o.eenheid === kandidaat.eenheid,
    );
    const casusnummer = kandidaat?.casusnummer ?? eerste?.casusnummer;
    const eenheid = kandidaat?.eenheid ?? eigen.find((v) => v.eenheid)?.eenheid;
    return {
      kandidaatstelling: id,
      casus: kandidaat?.casus ?? eerste?.casus ?? '',
      ...(casusnummer && { casusnummer }),
      ...(eenheid && { eenheid }),
      verzoeken: eigen,
      ...(kandidaat && { kandidaat }),
      bezichtigingen: bezichtigingen.filter((b) => b.kandidaatstelling === id),
      ...(overeenkomst && { overeenkomst }),
    };
  });
}
