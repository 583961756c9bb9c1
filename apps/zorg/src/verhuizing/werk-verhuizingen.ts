import type { Datum } from '@weerthuis/domain';
import { Veld } from '@weerthuis/platform';
import { IsNull, Not } from 'typeorm';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { ALLEBEI, Casuswerk, dag, type Rij, type Zorgbron } from '../werk/bron.js';

class Verhuiswerk extends Casuswerk {
  @Veld('sleutel.huurVanaf') huurVanaf?: Datum;
  @Veld('verhuizing.op') verhuisdOp?: Datum;
}

interface Verhuisrij extends Rij {
  huurVanaf?: Datum;
  verhuisdOp?: Datum;
}

/** Two facts after the key that only zorg can tell: that the person moved, and that the place is free. */
export const verhuizingen: Zorgbron<Verhuisrij, Verhuiswerk> = {
  naam: 'verhuizing',
  rollen: ALLEBEI,
  uit: Verhuiswerk,
  async lees(w, { convenant }) {
    const rijen = await w.em.findBy(CasusEntiteit, {
      aanmelder: convenant.mij.oin,
      sleutelOp: Not(IsNull()),
      plekVrijOp: IsNull(),
      overledenOp: IsNull(),
    });
    return rijen.map(({ id, huurVanaf, verhuisdOp }) => ({
      sleutel: id,
      casus: id,
      ...(huurVanaf && { huurVanaf }),
      ...(verhuisdOp && { verhuisdOp }),
    }));
  },
  toon: ({ huurVanaf, verhuisdOp }) =>
    verhuisdOp
      ? {
          soort: 'plek-vrij',
          titel: 'Meld dat de plek vrij is',
          zin: `De cliënt verhuisde op ${dag(verhuisdOp)}. De wachtlijst kan verder zodra de plek vrij is.`,
          termijn: verhuisdOp,
          alsNiets: 'blijft de plek leeg',
        }
      : {
          titel: 'Meld de verhuizing',
          zin: 'De sleutel is gegeven. Slaapt de cliënt in de nieuwe woning, leg dan vast sinds wanneer.',
          ...(huurVanaf && { termijn: huurVanaf }),
          alsNiets: 'weet niemand of de cliënt er woont',
        },
};
