import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Lid, Woning } from '../../gedeeld/typen.js';
import type { PlaatsingEntiteit } from './plaatsing.entiteit.js';

/** What a reader needs beside a dossier to know which one it is. */
export interface Naast {
  casusnummer: string;
  /** Street, number and place of the home; absent when the hub no longer has it. */
  adres?: string;
  kinderen: number;
}

interface Rij {
  id: Uuid;
  casusnummer: string;
  leden: Lid[];
  woning: Woning | null;
}

const LEES = `
  SELECT p.id, c.casusnummer, c.leden, a.woning
  FROM matching.plaatsing p JOIN matching.casus c ON c.id = p.casus LEFT JOIN matching.aanbod a ON a.id = p.aanbod
  WHERE p.id = ANY($1)`;

/** Casusnummer, home and children of these plaatsingen, in one question. */
export async function leesNaast(
  w: Werkeenheid,
  plaatsingen: readonly PlaatsingEntiteit[],
): Promise<(p: PlaatsingEntiteit) => Naast> {
  const rijen: Rij[] = await w.em.query(LEES, [plaatsingen.map((p) => p.id)]);
  const bij = new Map(rijen.map((rij) => [rij.id, rij]));
  return ({ id, casus }) => {
    const rij = bij.get(id);
    return {
      casusnummer: rij?.casusnummer ?? casus,
      ...(rij?.woning && { adres: adresVan(rij.woning) }),
      kinderen: rij?.leden.filter((l) => l.soort === 'kind').length ?? 0,
    };
  };
}

const adresVan = ({ straat, huisnummer, toevoeging, plaats }: Woning): string =>
  `${straat} ${huisnummer}${toevoeging ?? ''}, ${plaats}`;
