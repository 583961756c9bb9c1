import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { Deelnemers } from '@weerthuis/deelname';
import { ConvenantDienst, WachtOp } from '@weerthuis/messaging';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { onbekend, ongeldig, verboden } from '../../kern/nee.js';
import { leegCasus } from '../domain/leeg-casus.js';
import { CasusEntiteit } from './casus.entiteit.js';
import { IdentiteitEntiteit } from './identiteit.entiteit.js';
import { LidEntiteit } from './lid.entiteit.js';

const geenCasus = (): never =>
  onbekend(
    'casus-onbekend',
    'Deze casus is hier niet bekend.',
    'Er is geen casus met dit nummer bij deze organisatie. Controleer het casusnummer.',
  );

/** Finds casus for a command or a fact, locked until the end of the transaction. */
@Injectable()
export class Casussen {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
  ) {}

  /** Any casus known here. @throws {Regelfout} casus-onbekend */
  async bekend(w: Werkeenheid, id: Uuid): Promise<CasusEntiteit> {
    return (await this.zoek(w, id)) ?? geenCasus();
  }

  /** A casus that this organisation registered. @throws {Regelfout} casus-onbekend, also for one of another aanmelder */
  async eigen(w: Werkeenheid, id: Uuid): Promise<CasusEntiteit> {
    const casus = await this.bekend(w, id);
    return casus.aanmelder === this.convenant.mij.oin ? casus : geenCasus();
  }

  /** A casus that this organisation supports after the move. @throws {Regelfout} casus-onbekend, niet-hoofdbegeleider */
  async begeleide(w: Werkeenheid, id: Uuid): Promise<CasusEntiteit> {
    const casus = await this.bekend(w, id);
    if (await this.benHoofdbegeleider(w, casus)) return casus;
    return verboden(
      'niet-hoofdbegeleider',
      'Een andere organisatie begeleidt deze cliënt.',
      'Alleen de hoofdbegeleider legt dit vast (convenant). Bel de hoofdbegeleider.',
    );
  }

  /** As `begeleide`, for reading: without lock or refusal. */
  async begeleidtHier(w: Werkeenheid, id: Uuid): Promise<boolean> {
    const casus = await w.em.findOneBy(CasusEntiteit, { id });
    return casus !== null && this.benHoofdbegeleider(w, casus);
  }

  async benHoofdbegeleider(w: Werkeenheid, casus: CasusEntiteit): Promise<boolean> {
    const wie =
      (await this.deelnemers.metRol(w, casus.id, 'hoofdbegeleider')) ?? casus.hoofdbegeleider ?? casus.aanmelder;
    return wie === this.convenant.mij.oin;
  }

  /** The casus a fact is about; a part in it that the hub told of makes it known here. @throws WachtOp when not yet told */
  async vanFeit(w: Werkeenheid, id: Uuid): Promise<CasusEntiteit> {
    const casus = await this.zoek(w, id);
    if (casus) return casus;
    if ((await this.deelnemers.ik(w, id)).length === 0) throw new WachtOp(`casus ${id}`);
    const aanmelder = (await this.deelnemers.metRol(w, id, 'aanmelder')) ?? 'onbekend';
    return voegToe(w, CasusEntiteit, {
      ...leegCasus(id, aanmelder),
      stand: 'toegelaten',
      hoofdbegeleider: this.convenant.mij.oin,
    });
  }

  leden(w: Werkeenheid, casus: Uuid): Promise<LidEntiteit[]> {
    return w.em.find(LidEntiteit, { where: { casus }, order: { volgorde: 'ASC' } });
  }

  async volwassenen(w: Werkeenheid, casus: Uuid): Promise<LidEntiteit[]> {
    return (await this.leden(w, casus)).filter((lid) => lid.soort === 'volwassene');
  }

  identiteiten(w: Werkeenheid, casus: Uuid): Promise<IdentiteitEntiteit[]> {
    return w.em.findBy(IdentiteitEntiteit, { casus });
  }

  /** @throws {Regelfout} lid-onbekend when the adult is not of this huishouden */
  async eisVolwassene(w: Werkeenheid, casus: Uuid, lid: Uuid): Promise<void> {
    if ((await this.volwassenen(w, casus)).some((l) => l.id === lid)) return;
    ongeldig('lid-onbekend', 'Dit lid hoort niet bij het huishouden.', 'Kies een volwassen lid van deze casus.', 'lid');
  }

  private zoek(w: Werkeenheid, id: Uuid): Promise<CasusEntiteit | null> {
    return w.em.findOne(CasusEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
