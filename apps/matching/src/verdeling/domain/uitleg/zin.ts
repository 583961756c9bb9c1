/** For whom something is explained. */
export const PUBLIEKEN = ['coordinator', 'corporatie', 'persoon'] as const;
export type Publiek = (typeof PUBLIEKEN)[number];

/** One reason as data: code and values. What a reader gets of it is decided by the sentences of their kind. */
export interface Zin {
  code: Zincode;
  /** Area that it is about, as a CBS code. */
  gebied?: string;
  /** Only the coordinator's sentences see these. */
  waarden: Record<string, string | number>;
}

export const ZINCODES = [
  'toebedeeld',
  'niet-toebedeeld',
  'geen-woning',
  'urgentie',
  'wachttijd',
  'eigen-wijk',
  'gewenste-wijk',
  'netwerk',
  'spreiding',
  'voorrang',
  'telde-mee',
  'geloot',
  'loting-verloren',
  'voorrang-ging-voor',
  'anderen-voor',
  'buurt-vol',
  'contingent-bereikt',
  'zorgaanbieder-vol',
  'daarna',
  'helpt-gebied',
  'helpt-te-klein',
  'helpt-te-duur',
  'helpt-geen-lift',
  'helpt-huisdier',
  'helpt-contractvorm',
  'helpt-zorgaanbieder-vol',
  'helpt-grens',
  'helpt-woningen',
  'mist-gebied',
  'mist-te-klein',
  'mist-te-duur',
  'mist-geen-lift',
  'mist-huisdier',
  'mist-contractvorm',
  'mist-zorgaanbieder-vol',
  'woning-voor',
  'woning-zonder-kandidaat',
  'woning-leeg-door-afspraak',
  'slot-wel',
  'slot-niet',
] as const;
export type Zincode = (typeof ZINCODES)[number];

/** How codes of areas and parties are called. */
export interface Namen {
  gebied: (code: string) => string;
  partij: (oin: string) => string;
}
