/** Law that pays the support (domain words: Wmo, Wlz, Zvw, Jeugdwet, forensisch). */
export const WETTEN = ['wmo', 'wlz', 'zvw', 'jeugdwet', 'forensisch'] as const;
/** Part of a party in one casus, as named on the wire. */
export const ROLLEN = ['aanmelder', 'hoofdbegeleider', 'herkomst', 'vestiging', 'corporatie'] as const;
/** Decisions and advice that the hub asks of a party; the first follow from the convenant (`beslist`). */
export const BESLUITSOORTEN = ['oordeel-weigering', 'afwijking', 'houdt-stand', 'urgentie-na-weigering'] as const;
/** Who decides or advises: a part in the casus, or the hub. */
export const BESLUITROLLEN = [...ROLLEN, 'matching'] as const;
/** Who can be asked for an akkoord; `persoon` answers through the aanmelder. */
export const AKKOORDROLLEN = ['corporatie', 'hoofdbegeleider', 'persoon', 'herkomst', 'vestiging'] as const;
export type Akkoordrol = (typeof AKKOORDROLLEN)[number];
/** First round: voorlopig, on a nameless profile. Second round: definitief. */
export const RONDES = [1, 2] as const;
/** The four lines per adult that may not have a hole. */
export const LIJNEN = ['dak', 'inkomen', 'ondersteuning', 'dag'] as const;
export const DEKKINGSTANDEN = ['gedekt', 'niet-gedekt', 'onbekend'] as const;
export const TAAKSTANDEN = [
  'wacht',
  'open',
  'bezig',
  'gereed',
  'kan-niet',
  'terug-te-draaien',
  'ongedaan',
  'vervallen',
] as const;
export const PLAATSINGSTANDEN = [
  'voorwaardelijk',
  'lopend',
  'opgeschort',
  'sleutel',
  'verhuisd',
  'nazorg',
  'afgebroken',
  'afgesloten',
] as const;
export const CONTRACTVORMEN = ['driepartijen', 'omklap', 'regulier', 'tijdelijk'] as const;
export const TEKENAARS = ['persoon', 'corporatie', 'zorg'] as const;
export const LIDSOORTEN = ['volwassene', 'kind'] as const;
export const LIDROLLEN = ['aanvrager', 'partner', 'kind'] as const;
export const INTENSITEITEN = ['waakvlam', 'licht', 'midden', 'intensief'] as const;
export const HUISDIEREN = ['hond', 'kat', 'anders'] as const;
