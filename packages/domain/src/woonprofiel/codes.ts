/** Support intensity, light to heavy. */
export const INTENSITEITEN = ['waakvlam', 'licht', 'midden', 'intensief'] as const;
export type Intensiteit = (typeof INTENSITEITEN)[number];

export const HUISDIEREN = ['hond', 'kat', 'anders'] as const;
export type Huisdier = (typeof HUISDIEREN)[number];

/** Law that pays the support; only under the Wmo the gemeente decides. */
export const WETTEN = ['wmo', 'wlz', 'zvw', 'jeugdwet', 'forensisch'] as const;
export type Wet = (typeof WETTEN)[number];

export const LIDSOORTEN = ['volwassene', 'kind'] as const;
export const LIDROLLEN = ['aanvrager', 'partner', 'kind'] as const;
