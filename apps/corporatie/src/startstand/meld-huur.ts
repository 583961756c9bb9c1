import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeelnameHaken, DekkingDienst, TakenDienst, type TaakEntiteit } from '@weerthuis/deelname';
import { momentInAmsterdam, type Uuid } from '@weerthuis/domain';
import { Uitgesteld, voegToe, type Uitstelstap, type Werkeenheid } from '@weerthuis/platform';
import { BezichtigingEntiteit } from '../bezichtiging/store/bezichtiging.entiteit.js';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';
import { tekenaars } from '../overeenkomst/domain/ondertekenen.js';
import { OndertekenOvereenkomst } from '../overeenkomst/onderteken-overeenkomst.js';
import { StelOvereenkomstOp } from '../overeenkomst/stel-overeenkomst-op.js';
import { OvereenkomstEntiteit } from '../overeenkomst/store/overeenkomst.entiteit.js';
import { ReikSleutelUit } from '../sleutel/reik-sleutel-uit.js';
import type { Huurrij } from './domain/huurblad.js';

export const LOPENDE_HUUR = 'lopende-huur';
/** Which step of the list makes which task of the region ready. */
const TAAK_VAN: Record<string, string> = {
  bezichtiging: 'bezichtigd',
  huurovereenkomst: 'getekend',
  sleutel: 'sleutel',
};

/**
 * Tells what the list says of a lease, through the same commands as by hand, as soon as the plaatsing is known here and zorg
 * released who the household is.
 */
@Injectable()
export class MeldHuur implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly uitgesteld: Uitgesteld,
    private readonly taken: TakenDienst,
    private readonly dekking: DekkingDienst,
    private readonly stelOp: StelOvereenkomstOp,
    private readonly onderteken: OndertekenOvereenkomst,
    private readonly sleutel: ReikSleutelUit,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      naPlaatsingGeopend: (w, p) => this.vanPlaatsing(w, p.plaatsing),
      naTaakGeopend: (w, t) => this.vanTaak(w, t),
    });
  }

  /** Nothing happens for a plaatsing that did not come from a list. */
  async vanPlaatsing(w: Werkeenheid, plaatsing: Uuid): Promise<void> {
    const k = await w.em.findOneBy(KandidaatEntiteit, { plaatsing });
    if (k?.identiteit) await this.uitgesteld.pasToe(w, LOPENDE_HUUR, k.eenheid, this.stappen(k, plaatsing));
  }

  private stappen(k: KandidaatEntiteit, plaatsing: Uuid): Uitstelstap<Huurrij>[] {
    const vast = k.stand === 'aangenomen';
    const contract = (w: Werkeenheid) => w.em.findOneBy(OvereenkomstEntiteit, { plaatsing });
    return [
      { naam: 'bezichtigd', kan: (f) => f.bezichtigdOp !== null, doe: (w, f) => this.bezichtigd(w, k, f) },
      {
        naam: 'toets',
        kan: (f) => f.toets !== null,
        doe: (w, f) => w.em.update(KandidaatEntiteit, { id: k.id }, { toets: f.toets, versie: () => 'versie + 1' }),
      },
      { naam: 'opgesteld', kan: (f) => f.ingangsdatum !== null, doe: (w, f) => this.stel(w, plaatsing, f) },
      {
        naam: 'getekend',
        kan: (f) => vast && f.getekendOp !== null,
        doe: async (w, f) => this.teken(w, await contract(w), k, f),
      },
      {
        naam: 'sleutel',
        kan: (f) => vast && f.sleutelOp !== null && f.huurVanaf !== null,
        doe: (w, f) => this.sleutel.voer(w, plaatsing, f.sleutelOp ?? '', f.huurVanaf ?? ''),
      },
    ];
  }

  private async bezichtigd(w: Werkeenheid, k: KandidaatEntiteit, { bezichtigdOp }: Huurrij): Promise<void> {
    const op = momentInAmsterdam(bezichtigdOp ?? '', '12:00');
    const wie = { casus: k.casus, kandidaatstelling: k.id };
    const afspraak = { op, reeks: 0, vervallen: false, verschenen: true };
    await voegToe(w, BezichtigingEntiteit, { id: randomUUID(), versie: 1, ...wie, ...afspraak });
  }

  private stel(w: Werkeenheid, plaatsing: Uuid, f: Huurrij): Promise<object> {
    return this.stelOp.voer(w, {
      plaatsing,
      vorm: f.contractvorm,
      ingangsdatum: f.ingangsdatum ?? '',
      ...(f.looptijdMaanden === null ? {} : { looptijdMaanden: f.looptijdMaanden }),
      ...(f.rechtsgrond === null ? {} : { rechtsgrond: f.rechtsgrond }),
    });
  }

  private async teken(w: Werkeenheid, o: OvereenkomstEntiteit | null, k: KandidaatEntiteit, f: Huurrij): Promise<void> {
    if (!o) return;
    for (const door of tekenaars(f.contractvorm)) await this.onderteken.voer(w, o.id, door, f.getekendOp ?? '');
    for (const { lid } of k.identiteit?.leden ?? [])
      await this.dekking.meld(w, { casus: k.casus, lid, lijn: 'dak', perioden: [{ van: o.ingangsdatum }] });
  }

  /** A task that the hub opened although its fact is told here already. */
  private async vanTaak(w: Werkeenheid, t: TaakEntiteit): Promise<void> {
    const stap = TAAK_VAN[t.soort];
    const k = stap && (await w.em.findOneBy(KandidaatEntiteit, { plaatsing: t.plaatsing }));
    const rij = k ? await this.uitgesteld.van(w.em, LOPENDE_HUUR, k.eenheid) : undefined;
    if (stap && rij?.gedaan.includes(stap))
      await this.taken.meldStand(w, { casus: t.casus, soort: t.soort, stand: 'gereed' });
  }
}
