import { CONTRACTVORMEN, HUISDIEREN, INTENSITEITEN } from './codes.js';
import { Bekend, Buurt, Cent, Code, Gemeente, Getal, JaNee, Wijk } from './velden.js';

/** What the home must be; codes only, so that nothing about a person slips in as text. */
export class Woonprofiel {
  @Getal('huishouden.samenstelling', 1, 10) volwassenen!: number;
  @Getal('huishouden.samenstelling', 0, 20) kinderen!: number;
  /** Fewest rooms that will do. */
  @Getal('woonprofiel.kamers', 1, 20) kamers!: number;
  /** Nights a month that a child sleeps over. */
  @Getal('woonprofiel.extraNachten', 0, 31, { mag: true }) logeernachten?: number;
  /** Highest rekenhuur, derived at the aanmelder by the year table; the income itself stays there. */
  @Cent('woonprofiel.huurgrens') huurgrensCent!: number;
  @Getal('woonprofiel.huurgrens', 2024, 2100) huurtabelJaar!: number;
  @JaNee('woonprofiel.trappen') trapvrij!: boolean;
  /** VERA code. */
  @Code('woonprofiel.toegankelijkheid', { mag: true }) toegankelijkheid?: string;
  @Bekend('woonprofiel.huisdieren', HUISDIEREN, { lijst: 10 }) huisdieren!: string[];
  @Gemeente('woonprofiel.gemeenten', { lijst: 50 }) gewensteGemeenten!: string[];
  @Wijk('woonprofiel.gewensteBuurten', { lijst: 200 }) gewensteWijken!: string[];
  @Buurt('woonprofiel.gewensteBuurten', { lijst: 500 }) gewensteBuurten!: string[];
  @Buurt('woonprofiel.netwerkBuurten', { lijst: 100 }) netwerkBuurten!: string[];
  /** Without a reason, on purpose. */
  @Buurt('woonprofiel.vermijdBuurten', { lijst: 100 }) teVermijdenBuurten!: string[];
  @Bekend('woonprofiel.contractvorm', CONTRACTVORMEN, { lijst: 10, mag: true }) contractvormen?: string[];
  @Bekend('woonprofiel.intensiteit', INTENSITEITEN) intensiteit!: string;
  @Getal('woonprofiel.uren', 0, 168) urenPerWeek!: number;
}
