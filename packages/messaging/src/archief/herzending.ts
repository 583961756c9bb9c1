import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';
import { metBsn } from '../uitgaand/maak-regels.js';
import { verzegel } from '../zegel/zegel.js';
import type { Archiefrij } from './archief.js';
import type { Geplaatst } from './uitgaande-rij.js';

/** Makes archived facts ready to be sent again. */
export class Herzending {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly sleutels: Sleutelring,
  ) {}

  /**
   * The same fact in the same place, freshly sealed to the present key of its recipient. Nothing when it was erased, or when
   * the recipient takes part no longer or may no longer have what is in it.
   */
  async maak(r: Archiefrij): Promise<Geplaatst | undefined> {
    if (r.gewist || !this.magHebben(r)) return undefined;
    const { ontvanger, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen } = r;
    const { tijd, traceparent, vrijgave } = r;
    let inhoud = r.inhoud ?? {};
    let zegelsleutel: string | null = null;
    if (r.verzegeld) {
      await this.sleutels.laad();
      const sleutel = this.sleutels.zegelsleutelVan(ontvanger);
      zegelsleutel = sleutel.kid;
      const band = { kid: sleutel.kid, feit, ontvanger };
      inhoud = { ...inhoud, verzegeld: await verzegel(r.verzegeld, band, sleutel.publiek) };
    }
    return {
      ...{ ontvanger, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd, traceparent, vrijgave },
      waarde: Buffer.from(JSON.stringify(inhoud)),
      zegelsleutel,
    };
  }

  private magHebben(r: Archiefrij): boolean {
    const partij = this.convenant.zoek(r.ontvanger);
    return !!partij && ((partij.capaciteiten.bsn && !partij.gehost) || !metBsn([r.inhoud, r.verzegeld]));
  }
}
