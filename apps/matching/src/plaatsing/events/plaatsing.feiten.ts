import { Controller } from '@nestjs/common';
import {
  BezichtigingGehoudenMatching,
  BezichtigingGeplandMatching,
  HuurovereenkomstGeslotenMatching,
  HuurovereenkomstOpgesteldMatching,
  InschrijvingGemeldMatching,
  PlekIngevuldMatching,
  PlekVrijgekomenMatching,
  SleutelUitgereiktMatching,
  VerhuizingGemeldMatching,
} from '@weerthuis/contracts';
import { datumInAmsterdam, type Uuid } from '@weerthuis/domain';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { bewaar } from '@weerthuis/platform';
import { eisBron } from '../../casus/store/casussen.js';
import { Hub } from '../../gedeeld/hub.js';
import type { Partijen } from '../domain/plaatsing.js';
import { ontvangContract, ontvangFeit } from '../meld-feit.js';
import { PlaatsingEntiteit } from '../store/plaatsing.entiteit.js';
import { laatsteVanCasus, plaatsingVanFeit, zoekPlaatsing } from '../store/plaatsingen.js';

/** Viewing, contract, and the four facts after it: each counts only from the party whose it is. */
@Controller()
export class PlaatsingFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(BezichtigingGeplandMatching)
  async bezichtiging(f: BezichtigingGeplandMatching, c: FeitContext): Promise<void> {
    const op = datumInAmsterdam(new Date(f.op));
    await ontvangFeit(this.hub, c.werk, await this.bij(c, f.kandidaatstelling), { bezichtiging: op });
  }

  @OpFeit(BezichtigingGehoudenMatching)
  async bezichtigd(f: BezichtigingGehoudenMatching, c: FeitContext): Promise<void> {
    await ontvangFeit(this.hub, c.werk, await this.bij(c, f.kandidaatstelling), { bezichtigd: f.verschenen });
  }

  @OpFeit(HuurovereenkomstOpgesteldMatching)
  async opgesteld(f: HuurovereenkomstOpgesteldMatching, c: FeitContext): Promise<void> {
    await ontvangFeit(this.hub, c.werk, await this.van(c, f.plaatsing, 'verhuurder'), { opgesteld: f.ingangsdatum });
  }

  @OpFeit(HuurovereenkomstGeslotenMatching)
  async contract(f: HuurovereenkomstGeslotenMatching, c: FeitContext): Promise<void> {
    await ontvangContract(this.hub, c.werk, await this.van(c, f.plaatsing, 'verhuurder'), f.op, f.ingangsdatum);
  }

  @OpFeit(SleutelUitgereiktMatching)
  async sleutel(f: SleutelUitgereiktMatching, c: FeitContext): Promise<void> {
    const rij = await this.van(c, f.plaatsing, 'verhuurder');
    await ontvangFeit(this.hub, c.werk, rij, { sleutel: f.op, huurIngang: f.huurVanaf });
  }

  @OpFeit(VerhuizingGemeldMatching)
  async verhuizing(f: VerhuizingGemeldMatching, c: FeitContext): Promise<void> {
    const rij = await this.van(c, f.plaatsing, 'aanmelder', 'hoofdbegeleider');
    await ontvangFeit(this.hub, c.werk, rij, { verhuizing: f.op });
  }

  @OpFeit(InschrijvingGemeldMatching)
  async inschrijving(f: InschrijvingGemeldMatching, c: FeitContext): Promise<void> {
    await ontvangFeit(this.hub, c.werk, await this.van(c, f.plaatsing, 'vestiging'), { inschrijving: f.op });
  }

  @OpFeit(PlekVrijgekomenMatching)
  async plek(f: PlekVrijgekomenMatching, c: FeitContext): Promise<void> {
    const terug = f.terugkeergarantieTot && { terugkeerTot: f.terugkeergarantieTot };
    const rij = await this.van(c, f.plaatsing, 'aanmelder');
    await ontvangFeit(this.hub, c.werk, rij, { plekTot: f.op, ...terug });
  }

  @OpFeit(PlekIngevuldMatching)
  async ingevuld(f: PlekIngevuldMatching, c: FeitContext): Promise<void> {
    const rij = await laatsteVanCasus(c.werk, c.stroom);
    eisBron(c.bron, rij.dossier.partijen.aanmelder);
    await bewaar(c.werk, PlaatsingEntiteit, Object.assign(rij, { plekIngevuldOp: f.op, dagenLeeg: f.dagenLeeg }));
  }

  /** The plaatsing of a candidacy, told of by its landlord. */
  private async bij(c: FeitContext, kandidaatstelling: Uuid): Promise<PlaatsingEntiteit> {
    const rij = await zoekPlaatsing(c.werk, { kandidaatstelling });
    if (rij?.casus !== c.stroom) throw new WachtOp(`plaatsing van kandidaatstelling ${kandidaatstelling}`);
    eisBron(c.bron, rij.dossier.partijen.verhuurder);
    return rij;
  }

  private async van(c: FeitContext, id: Uuid, ...rollen: (keyof Partijen)[]): Promise<PlaatsingEntiteit> {
    const rij = await plaatsingVanFeit(c.werk, id, c.stroom);
    eisBron(c.bron, ...rollen.map((rol) => rij.dossier.partijen[rol]));
    return rij;
  }
}
