/** What the hub ruled about a voordracht, weakest to strongest within one version. */
const RANG = ['open', 'voorlopig-akkoord', 'aangenomen', 'vervallen'] as const;
export type Hubstand = (typeof RANG)[number];

/** A party's picture of a voordracht: the latest version it heard of and the ruling on it. */
export interface Voordrachtbeeld {
  versie: number;
  stand: Hubstand;
}

/**
 * The picture after one more fact of the hub. A higher version wins; within one version the stronger ruling; `vervallen` ends all versions. Order and
 * repetition do not matter, so a late fact can always be applied: every party ends in the state the hub is in.
 */
export function verenig(a: Voordrachtbeeld | undefined, b: Voordrachtbeeld): Voordrachtbeeld {
  if (!a) return b;
  const versie = Math.max(a.versie, b.versie);
  if (a.stand === 'vervallen' || b.stand === 'vervallen') return { versie, stand: 'vervallen' };
  if (a.versie !== b.versie) return a.versie > b.versie ? a : b;
  return RANG.indexOf(a.stand) >= RANG.indexOf(b.stand) ? a : b;
}

/** What the person's no is: a weigering that ends the voordracht, or after signing an opzegging that does not. */
export const neeVanPersoon = (getekend: boolean): 'weigering' | 'opzegging' => (getekend ? 'opzegging' : 'weigering');

/** The owner rules its own thing: a home withdrawn before the contract is signed is withdrawn whenever that arrives. */
export const intrekkingGeldt = (contractGetekend: boolean): boolean => !contractGetekend;

/** What a party does that cannot deliver: before `aangenomen` the voordracht lapses, after it a knelpunt, never an undo. */
export const kanNietLeveren = (stand: Hubstand): 'vervalt' | 'knelpunt' | 'niets' =>
  stand === 'vervallen' ? 'niets' : stand === 'aangenomen' ? 'knelpunt' : 'vervalt';
