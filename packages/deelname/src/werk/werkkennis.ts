import type { Partijrol, Regioprofiel, Uuid } from '@weerthuis/domain';
import type { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Deelnemers } from '../deelnemers/deelnemers.js';

/** What a source of the queue needs to know besides its own rows. */
export interface Werkkennis {
  mij: { titel: string; rol: Partijrol };
  profiel: Regioprofiel;
  /** The name of a party of the region, else its number. */
  titel(oin: string): string;
  /** The route in the screens of this kind of party; the queue itself where it has none. */
  pad(per: Partial<Record<Partijrol, string>>): string;
  /** The rows with the address of the own home, where a party has homes. */
  metAdres?: <R extends object>(
    w: Werkeenheid,
    rijen: readonly R[],
    eenheidVan: (rij: R) => Uuid | undefined,
  ) => Promise<(R & { adres?: string })[]>;
  /** The rows with the number to say aloud. */
  metNummer<R extends { casus: Uuid }>(w: Werkeenheid, rijen: R[]): Promise<(R & { casusnummer?: string })[]>;
}

export const werkkennis = (convenant: ConvenantDienst, deelnemers: Deelnemers): Werkkennis => ({
  get mij() {
    return convenant.mij;
  },
  get profiel() {
    return convenant.profiel;
  },
  titel: (oin) => convenant.partij(oin).titel,
  pad: (per) => per[convenant.mij.rol] ?? '/',
  async metNummer(w, rijen) {
    const nummers = await deelnemers.nummers(
      w,
      rijen.map(({ casus }) => casus),
    );
    return rijen.map((rij) => {
      const casusnummer = nummers.get(rij.casus);
      return casusnummer ? { ...rij, casusnummer } : rij;
    });
  },
});
