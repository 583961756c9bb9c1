import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  CasusBevrorenMatching,
  CasusHervatMatching,
  GegevensWissenGevraagdCorporatie,
  GegevensWissenGevraagdGemeente,
  GegevensWissenGevraagdZorg,
  type VERGISSINGEN,
} from '@weerthuis/contracts';
import { datumInAmsterdam, momentInAmsterdam, plusDagen, plusWerkdagen, type Oin, type Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, OpWekker, voegToe, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { Casussen } from '../casus/store/casussen.js';
import { IdentiteitsvrijgaveEntiteit } from '../identiteit/store/vrijgave.entiteit.js';
import { ongeldig } from '../kern/nee.js';
import { Verzender, type Adres } from '../kern/verzender.js';
import {
  begin,
  beoordeel,
  DATALEKUREN,
  eisHersteld,
  ontvang,
  verstrijk,
  volgendeDag,
  WISDAGEN,
  type Datalekuitkomst,
  type Ontvanger,
} from './domain/vergissing.js';
import { VergissingEntiteit } from './store/vergissing.entiteit.js';
import { eisNietBevroren, leesVergissing } from './store/vergissingen.js';

const TERMIJN = 'vergissing-termijn';
const VIEWS = {
  corporatie: GegevensWissenGevraagdCorporatie,
  gemeente: GegevensWissenGevraagdGemeente,
  zorg: GegevensWissenGevraagdZorg,
} as const;

/** A file went to the wrong party, or was of the wrong person: frozen, asked back, judged, and only then on. */
@Injectable()
export class HerstelVergissing {
  constructor(
    private readonly casussen: Casussen,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** Whoever had the identity is asked to erase it, and whom is named besides. @throws {Regelfout} casus-bevroren, niemand-kreeg-iets */
  async meld(
    w: Werkeenheid,
    casus: Uuid,
    soort: (typeof VERGISSINGEN)[number],
    ook: readonly Oin[],
  ): Promise<{ id: Uuid }> {
    await this.casussen.eigen(w, casus);
    await eisNietBevroren(w, casus);
    const kregen = await w.em.findBy(IdentiteitsvrijgaveEntiteit, { casus, afgeslotenOp: IsNull() });
    const aan = [...new Set([...kregen.map((v) => v.aan), ...ook])].filter((oin) => oin !== this.convenant.mij.oin);
    const adressen = aan.map((oin) => this.adres(oin));
    if (!adressen.length)
      ongeldig(
        'niemand-kreeg-iets',
        'Niemand kreeg dit bestand.',
        'Er is niets vrijgegeven. Noem wie het kreeg.',
        'ontvangers',
      );
    const vandaag = w.klok.vandaag();
    const [id, datalekVoor] = [
      randomUUID(),
      datumInAmsterdam(new Date(w.klok.nu().getTime() + DATALEKUREN * 3_600_000)),
    ];
    const rij = {
      id,
      versie: 1,
      casus,
      soort,
      gemeldOp: vandaag,
      hersteldOp: null,
      ...begin(aan, vandaag, datalekVoor),
    };
    await voegToe(w, VergissingEntiteit, rij);
    const gegevens = { verzoek: id, uiterlijk: plusWerkdagen(vandaag, WISDAGEN) };
    await this.verzender.zend(
      w,
      casus,
      adressen.map((a) => ({ ...a, gegevens })),
    );
    await this.verzender.hub(w, casus, CasusBevrorenMatching, { soort });
    await this.wek(w, rij);
    return { id };
  }

  async antwoord(
    w: Werkeenheid,
    id: Uuid,
    partij: Oin,
    a: Pick<Ontvanger, 'stand' | 'op' | 'grond' | 'tot'>,
  ): Promise<void> {
    const rij = await leesVergissing(w, id);
    await this.schrijf(w, rij, ontvang(rij, partij, a));
  }

  /** @throws {Regelfout} vergissing-onbekend, datalek-al-beoordeeld */
  async beoordeel(
    w: Werkeenheid,
    id: Uuid,
    uitkomst: Datalekuitkomst,
    reden: string,
  ): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = await leesVergissing(w, id);
    await this.schrijf(w, rij, beoordeel(rij, uitkomst, reden, w.klok.vandaag()));
    return { id, casus: rij.casus };
  }

  /** All of it was put right: the casus goes on where it stood. @throws {Regelfout} vergissing-loopt-nog */
  async hervat(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid; casus: Uuid }> {
    const rij = await leesVergissing(w, id);
    eisHersteld(rij);
    await bewaar(w, VergissingEntiteit, { ...rij, hersteldOp: w.klok.vandaag() });
    await this.verzender.hub(w, rij.casus, CasusHervatMatching, { soort: rij.soort });
    return { id, casus: rij.casus };
  }

  @OpWekker(TERMIJN)
  async termijn(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    const rij = await leesVergissing(w, sleutel);
    if (!rij.hersteldOp) await this.schrijf(w, rij, verstrijk(rij, w.klok.vandaag()));
  }

  private async schrijf(
    w: Werkeenheid,
    rij: VergissingEntiteit,
    { ontvangers, datalek }: Pick<VergissingEntiteit, 'ontvangers' | 'datalek'>,
  ): Promise<void> {
    const nieuw = { ...rij, ontvangers, datalek };
    await bewaar(w, VergissingEntiteit, nieuw);
    await this.wek(w, nieuw);
  }

  private wek(w: Werkeenheid, rij: VergissingEntiteit): Promise<void> {
    const dag = volgendeDag(rij);
    if (!dag) return w.trekWekkerIn(TERMIJN, rij.id);
    return w.zetWekker({
      soort: TERMIJN,
      sleutel: rij.id,
      op: momentInAmsterdam(plusDagen(dag, 1), '06:00'),
      betrokkene: rij.casus,
    });
  }

  private adres(oin: Oin): Omit<Adres, 'gegevens'> {
    const rol = this.convenant.zoek(oin)?.rol;
    if (rol && rol !== 'matching') return { oin, view: VIEWS[rol] };
    return ongeldig(
      'partij-onbekend',
      'Deze partij kan niets gekregen hebben.',
      'Kies een partij van het convenant.',
      'ontvangers',
    );
  }
}
