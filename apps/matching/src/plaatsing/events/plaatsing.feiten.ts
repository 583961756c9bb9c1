import { Controller } from '@nestjs/common';
import {
  BezichtigingGehoudenMatching,
  BezichtigingGeplandMatching,
  HuurovereenkomstBeeindigdMatching,
  HuurovereenkomstGeslotenMatching,
  HuurovereenkomstOpgesteldMatching,
  InschrijvingGemeldMatching,
  PlekIngevuldMatching,
  PlekVrijgekomenMatching,
  SleutelUitgereiktMatching,
  VerhuizingGemeldMatching,
} from '@weerthuis/contracts';
import { datumInAmsterdam, plusWerkdagen, type Uuid } from '@weerthuis/domain';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { bewaar } from '@weerthuis/platform';
import { eisBron } from '../../casus/store/casussen.js';
import { aanbodGebeurt } from '../../aanbod/store/aanbiedingen.js';
import { verlengAntwoorden } from '../../voordracht/verleng-antwoorden.js';
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
    const rij = await this.bij(c, f.kandidaatstelling);
    await ontvangFeit(this.hub, c.werk, rij, { bezichtiging: op });
    await this.geefTijd(c, rij, op);
  }

  @OpFeit(BezichtigingGehoudenMatching)
  async bezichtigd(f: BezichtigingGehoudenMatching, c: FeitContext): Promise<void> {
    const rij = await this.bij(c, f.kandidaatstelling);
    const vandaag = c.werk.klok.vandaag();
    const niet = rij.dossier.feiten.nietBezichtigdOp ?? [];
    const gemist = f.verschenen ? {} : { nietBezichtigdOp: [...niet, rij.dossier.feiten.bezichtiging ?? vandaag] };
    await ontvangFeit(this.hub, c.werk, rij, { bezichtigd: f.verschenen, ...gemist });
    if (!f.verschenen) await this.geefTijd(c, rij, vandaag);
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

  @OpFeit(HuurovereenkomstBeeindigdMatching)
  async beeindigd(f: HuurovereenkomstBeeindigdMatching, c: FeitContext): Promise<void> {
    const rij = await this.van(c, f.plaatsing, 'verhuurder');
    await aanbodGebeurt(this.hub, c.werk, rij.aanbod, 'vrijgekomen');
  }

  /** Who has to answer after the viewing gets the whole term, counted from the viewing that takes place. */
  private geefTijd(c: FeitContext, rij: PlaatsingEntiteit, na: string): Promise<void> {
    const tot = plusWerkdagen(na, this.hub.profiel.antwoordtermijn.definitief.waarde);
    return verlengAntwoorden(this.hub, c.werk, rij.voordracht, rij.kandidaatstelling, tot);
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
