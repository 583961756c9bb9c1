import { isBuurtcode, isGemeentecode, isWijkcode } from '../ids/ids.js';
import { CONTRACTVORMEN } from '../huur/contract.js';
import { TOEGANKELIJKHEIDSLABEL } from '../vera/woning.js';
import { HUISDIEREN, INTENSITEITEN } from './codes.js';

/**
 * What the home must be, in codes and counts only, so that nothing about a person slips in as text. Amounts in cents a
 * month, hours a week, nights a month.
 */
export interface Woonprofiel {
  volwassenen: number;
  kinderen: number;
  /** Fewest rooms that will do. */
  kamers: number;
  /** Nights a month that a child sleeps over. */
  logeernachten?: number;
  /** Highest rekenhuur, derived by `passendToewijzen`; the income itself stays at zorg. */
  huurgrensCent: number;
  huurtabelJaar: number;
  trapvrij: boolean;
  /** VERA code. */
  toegankelijkheid?: string;
  huisdieren: string[];
  gewensteGemeenten: string[];
  gewensteWijken: string[];
  gewensteBuurten: string[];
  netwerkBuurten: string[];
  /** Without a reason, on purpose. */
  teVermijdenBuurten: string[];
  contractvormen?: string[];
  intensiteit: string;
  urenPerWeek: number;
}

/** A field of the profile that does not hold, with what to do about it. */
export interface Profielfout {
  veld: keyof Woonprofiel;
  detail: string;
}

const heel = (n: unknown, min: number, max: number) =>
  Number.isInteger(n) && (n as number) >= min && (n as number) <= max;

/** Everything that does not hold in a profile; empty when it is good. */
export function keurWoonprofiel(p: Woonprofiel): Profielfout[] {
  const fouten: Profielfout[] = [];
  const eis = (goed: boolean, veld: keyof Woonprofiel, detail: string) => goed || fouten.push({ veld, detail });
  const codes = (lijst: readonly string[] | undefined, bekend: readonly string[]) =>
    (lijst ?? []).every((c) => bekend.includes(c));

  eis(heel(p.volwassenen, 1, 10), 'volwassenen', 'Vul 1 tot en met 10 volwassenen in.');
  eis(heel(p.kinderen, 0, 20), 'kinderen', 'Vul 0 tot en met 20 kinderen in.');
  eis(heel(p.kamers, 1, 20), 'kamers', 'Vul 1 tot en met 20 kamers in.');
  eis(heel(p.logeernachten ?? 0, 0, 31), 'logeernachten', 'Vul 0 tot en met 31 nachten per maand in.');
  eis(heel(p.huurgrensCent, 1, 200_000), 'huurgrensCent', 'Leid de huurgrens af uit inkomen, leeftijd en huishouden.');
  eis(heel(p.huurtabelJaar, 2024, 2100), 'huurtabelJaar', 'Noem het jaar van de huurtabel.');
  eis(
    !p.toegankelijkheid || Object.hasOwn(TOEGANKELIJKHEIDSLABEL, p.toegankelijkheid),
    'toegankelijkheid',
    'Kies een VERA-toegankelijkheidslabel.',
  );
  eis(codes(p.huisdieren, HUISDIEREN), 'huisdieren', `Kies uit ${HUISDIEREN.join(', ')}.`);
  eis(codes(p.contractvormen, CONTRACTVORMEN), 'contractvormen', `Kies uit ${CONTRACTVORMEN.join(', ')}.`);
  eis(codes([p.intensiteit], INTENSITEITEN), 'intensiteit', `Kies uit ${INTENSITEITEN.join(', ')}.`);
  eis(heel(p.urenPerWeek, 0, 168), 'urenPerWeek', 'Vul 0 tot en met 168 uur per week in.');
  eis(p.gewensteGemeenten.every(isGemeentecode), 'gewensteGemeenten', 'Een gemeentecode is GM en vier cijfers.');
  eis(p.gewensteWijken.every(isWijkcode), 'gewensteWijken', 'Een wijkcode is WK en zes tekens.');
  eis(p.gewensteBuurten.every(isBuurtcode), 'gewensteBuurten', 'Een buurtcode is BU en acht tekens.');
  eis(p.netwerkBuurten.every(isBuurtcode), 'netwerkBuurten', 'Een buurtcode is BU en acht tekens.');
  eis(p.teVermijdenBuurten.every(isBuurtcode), 'teVermijdenBuurten', 'Een buurtcode is BU en acht tekens.');
  eis(
    !p.teVermijdenBuurten.some((b) => p.gewensteBuurten.includes(b)),
    'teVermijdenBuurten',
    'Een buurt is gewenst of te vermijden, niet allebei.',
  );
  return fouten;
}
