import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { IsNull, Not } from 'typeorm';
import { AkkoordverzoekEntiteit } from '../akkoord/akkoordverzoek.entiteit.js';
import { BEHANDELAARS } from '../medewerkers.js';
import type { Werkkennis } from './werkkennis.js';
import { zegDag } from './zeg.js';

interface Rij {
  verzoek: string;
  casus: string;
  casusnummer?: string;
  bevestigVoor: Datum;
  namens: { antwoord: string; op: Datum };
  gesproken: string;
}

/** An answer that the hub wrote down for us, as the work queue may know it. */
export class Namenswerk {
  @Open() verzoek!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() bevestigVoor!: Datum;
  @Veld('akkoord.namens') namens?: { antwoord: string; op: Datum };
  @Veld('akkoord.gesproken') gesproken?: string;
}

/** What the hub noted of a telephone call, until somebody here says whether it was so. */
export const namenswerk = (k: Werkkennis): Werkbron<Rij, Namenswerk> => ({
  naam: 'namens',
  rollen: BEHANDELAARS,
  uit: Namenswerk,
  async lees(w) {
    const rijen = await w.em.findBy(AkkoordverzoekEntiteit, { namens: Not(IsNull()) });
    const open = rijen.flatMap(({ verzoek, casus, namens }) =>
      namens?.stand === 'te-bevestigen'
        ? [{ verzoek, casus, bevestigVoor: namens.bevestigVoor, namens, gesproken: namens.gesproken }]
        : [],
    );
    return k.metNummer(w, open);
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.verzoek,
  toon: (n): Werk => ({
    soort: 'namens',
    casus: n.casus,
    ...(n.casusnummer ? { casusnummer: n.casusnummer } : {}),
    titel: 'Bevestig wat aan de telefoon is gezegd',
    zin: n.namens
      ? `Het matchingspunt schreef op ${zegDag(n.namens.op)} namens ons '${n.namens.antwoord}' op${n.gesproken ? `, na een gesprek met ${n.gesproken}` : ''}.`
      : 'Het matchingspunt schreef namens ons een antwoord op.',
    termijn: n.bevestigVoor,
    aanZet: k.mij.titel,
    alsNiets: 'blijft het antwoord staan en vraagt het matchingspunt erom',
    pad: `/gevraagd/namens/${n.verzoek}`,
  }),
});
