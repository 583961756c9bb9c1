import { Injectable, type OnModuleInit } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import {
  AkkoordverzoekEntiteit,
  type AntwoordInvoer,
  DeelnameHaken,
  Deelnemers,
  type TaakEntiteit,
  TakenDienst,
  type Voordrachtstap,
} from '@weerthuis/deelname';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { In, IsNull } from 'typeorm';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { BezichtigingEntiteit } from '../bezichtiging/store/bezichtiging.entiteit.js';
import { toetsDefinitief, toetsVoorlopig } from './domain/toets-akkoord.js';
import { OvereenkomstEntiteit } from '../overeenkomst/store/overeenkomst.entiteit.js';
import { EenheidEntiteit } from '../voorraad/store/eenheid.entiteit.js';
import { KandidaatEntiteit } from './store/kandidaat.entiteit.js';

/** What the corporatie does of its own when the hub asks, agrees, or lets a voordracht lapse. */
@Injectable()
export class KandidaatHaken implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly deelnemers: Deelnemers,
    private readonly convenant: ConvenantDienst,
    private readonly taken: TakenDienst,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      toetsAntwoord: (w, v, a) => this.toets(w, v, a),
      naVoorlopigAkkoord: (w, v) => this.voorlopig(w, v),
      naAangenomen: (w, v) => this.zet(w, v, 'aangenomen'),
      naVervallen: (w, v) => this.vervallen(w, v),
      naTaakGewijzigd: (w, t) => this.draaiTerug(w, t),
    });
  }

  private async toets(w: Werkeenheid, v: AkkoordverzoekEntiteit, a: AntwoordInvoer): Promise<void> {
    if (a.antwoord === 'nee') return a.reden ? undefined : redenMist();
    if (v.ronde === 1) {
      const aanbod = await w.em.findOneBy(AanbodEntiteit, { id: String(v.gegevens['aanbod']) });
      return toetsVoorlopig(aanbod ?? undefined);
    }
    const kandidaat = await w.em.findOneBy(KandidaatEntiteit, { id: v.kandidaatstelling });
    const gezien = await w.em.findBy(BezichtigingEntiteit, { kandidaatstelling: v.kandidaatstelling });
    toetsDefinitief({ toets: kandidaat?.toets ?? null, bezichtigd: gezien.some((b) => b.verschenen === true) });
  }

  private async voorlopig(w: Werkeenheid, v: Voordrachtstap): Promise<void> {
    const { eenheid, aanbod } = await this.woning(w, v);
    await w.em
      .createQueryBuilder()
      .insert()
      .into(KandidaatEntiteit)
      .values({
        id: v.kandidaatstelling,
        versie: 1,
        casus: v.casus,
        voordracht: v.voordracht,
        plaatsing: v.plaatsing ?? null,
        eenheid,
        aanbod,
        stand: 'voorlopig',
        tweedeKans: false,
      })
      .orUpdate(['plaatsing', 'stand'], ['id'])
      .execute();
    // The gemeente van vestiging follows from the home; herkomst is nothing a landlord needs to know.
    const { gemeente } = await w.em.findOneByOrFail(EenheidEntiteit, { id: eenheid });
    await this.deelnemers.voegToe(w, v.casus, this.convenant.gemeente(gemeente).oin, 'vestiging');
  }

  /** The home that was asked for; a plaatsing that came from a list was never asked, and names it. */
  private async woning(w: Werkeenheid, v: Voordrachtstap): Promise<{ eenheid: string; aanbod: string }> {
    if (v.eenheid && v.aanbod) return { eenheid: v.eenheid, aanbod: v.aanbod };
    const { gegevens } = await w.em.findOneByOrFail(AkkoordverzoekEntiteit, {
      kandidaatstelling: v.kandidaatstelling,
      rol: 'corporatie',
      ronde: 1,
      stand: In(['beantwoord', 'open']),
    });
    return { eenheid: String(gegevens.eenheid), aanbod: String(gegevens.aanbod) };
  }

  /** What nobody else waits for is taken back at once: a viewing that was planned, a lease that nobody signed yet. */
  private async draaiTerug(w: Werkeenheid, { casus, plaatsing, soort, stand }: TaakEntiteit): Promise<void> {
    if (stand !== 'terug-te-draaien') return;
    if (soort === 'bezichtiging')
      await w.em.update(
        BezichtigingEntiteit,
        { casus, verschenen: IsNull(), vervallen: false },
        { vervallen: true, reeks: () => 'reeks + 1', versie: () => 'versie + 1' },
      );
    if (soort === 'huurovereenkomst') {
      if (await w.em.existsBy(OvereenkomstEntiteit, { plaatsing, stand: In(GETEKEND) })) return;
      const wacht = { plaatsing, stand: In(['voorlopig', 'ter-ondertekening']) };
      await w.em.update(OvereenkomstEntiteit, wacht, { stand: 'vervallen', versie: () => 'versie + 1' });
    }
    if (soort !== 'sleutel') await this.taken.draaiTerug(w, casus, soort);
  }

  /** The identity is destroyed: it served one question, and the answer is no. Under a signed lease it is kept until that ends. */
  private async vervallen(w: Werkeenheid, v: Voordrachtstap): Promise<void> {
    if (!(await getekend(w, v.kandidaatstelling)))
      await w.em.update(KandidaatEntiteit, { id: v.kandidaatstelling }, { identiteit: null, zorg: null });
    await this.zet(w, v, 'vervallen');
  }

  private async zet(w: Werkeenheid, v: Voordrachtstap, stand: KandidaatEntiteit['stand']): Promise<void> {
    await w.em.update(KandidaatEntiteit, { id: v.kandidaatstelling }, { stand, versie: () => 'versie + 1' });
  }
}

const GETEKEND = ['getekend', 'lopend', 'opgezegd'];
/** Whether a signed lease stands on this candidacy. */
export async function getekend(w: Werkeenheid, kandidaatstelling: string): Promise<boolean> {
  const k = await w.em.findOneBy(KandidaatEntiteit, { id: kandidaatstelling });
  return !!k?.plaatsing && w.em.existsBy(OvereenkomstEntiteit, { plaatsing: k.plaatsing, stand: In(GETEKEND) });
}

const redenMist = (): never =>
  weiger({
    code: 'reden-ontbreekt',
    soort: 'ongeldig',
    titel: 'De reden van de afwijzing ontbreekt.',
    detail:
      'Een afwijzing noemt een reden uit de lijst (regel van het matchingspunt). Kies een code. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
    veld: 'reden',
  });
