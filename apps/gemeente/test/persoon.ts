import { randomUUID } from 'node:crypto';
import {
  AanmeldingIngediendHerkomst,
  CasusDeelnemerToegevoegdGemeente,
  PlaatsingGeopendGemeente,
  TaakGeopendGemeente,
  VoordrachtVoorlopigAkkoordGemeente,
} from '@weerthuis/contracts';
import { zeg } from '../../../test/regio/bus.js';
import type { Proefregio } from '../../../test/regio/regio.js';

export const BSN = '999990019';

/** A casus as the other parties tell of it: one adult from Waalwijk who goes to live in Tilburg. */
export class Persoon {
  readonly casus = randomUUID();
  readonly lid = randomUUID();
  readonly voordracht = randomUUID();
  readonly kandidaatstelling = randomUUID();
  readonly plaatsing = randomUUID();

  constructor(readonly regio: Proefregio) {}

  get verzegeld() {
    const { lid } = this;
    const leden = [{ lid, voornamen: 'Sam', achternaam: 'Voorbeeld', geboortedatum: '1990-02-28', bsn: BSN }];
    return { leden, contact: { telefoon: '0612345678' } };
  }

  get leden() {
    return [{ lid: this.lid, soort: 'volwassene', rol: 'aanvrager' }];
  }

  async meldAan(wat: object = {}): Promise<void> {
    const vraag = { wet: 'wmo', urenPerWeek: 4, indicatieGevraagd: true, urgentieGevraagd: true };
    const gegevens = { leden: this.leden, ...vraag, ...wat };
    const oin = this.regio.oin('waalwijk');
    const { verzegeld } = this;
    await zeg(this.regio.instantie('traverse'), this.casus, {
      oin,
      view: AanmeldingIngediendHerkomst,
      gegevens,
      verzegeld,
    });
  }

  /** The hub tells both gemeenten who takes part, and opens the plaatsing after voorlopig akkoord. */
  async opentPlaatsing(startOp: string): Promise<void> {
    const { voordracht, kandidaatstelling, plaatsing } = this;
    const [herkomst, vestiging, zorg] = ['waalwijk', 'tilburg', 'traverse'].map((n) => this.regio.oin(n));
    const akkoord = { hoofdbegeleider: zorg, herkomst, vestiging, gemeenteWoning: 'GM0855' };
    for (const oin of [herkomst, vestiging] as string[]) {
      const aanmelder = { oin, view: CasusDeelnemerToegevoegdGemeente, gegevens: { partij: zorg, rol: 'aanmelder' } };
      await this.hubZegt(aanmelder);
      await this.hubZegt({
        oin,
        view: VoordrachtVoorlopigAkkoordGemeente,
        gegevens: { voordracht, kandidaatstelling, versie: 1, plaatsing, ...akkoord },
      });
      await this.hubZegt({
        oin,
        view: PlaatsingGeopendGemeente,
        gegevens: {
          plaatsing,
          voordracht,
          kandidaatstelling,
          stand: 'voorwaardelijk',
          startOp,
          gemeenteWoning: 'GM0855',
        },
      });
    }
  }

  /** The hub opens a task for one of the gemeenten; gives its uuid. */
  async opentTaak(bij: string, soort: string, eigenaarRol: string, termijn: string): Promise<string> {
    const taak = randomUUID();
    const gegevens = {
      plaatsing: this.plaatsing,
      taak,
      taakversie: 1,
      soort,
      eigenaarRol,
      stand: 'open',
      wachtOp: [],
      termijn,
    };
    await this.hubZegt({ oin: this.regio.oin(bij), view: TaakGeopendGemeente, gegevens });
    return taak;
  }

  hubZegt(aan: Parameters<typeof zeg>[2]): Promise<string> {
    return zeg(this.regio.instantie('matchingspunt'), this.casus, aan);
  }
}
