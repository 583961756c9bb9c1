import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import type { Oin } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Inleesdeel, Overgenomen } from '@weerthuis/platform';
import { alsDraadLid, type Aanmelddossier } from '../aanmelding/aanmelddossier.js';
import { DienAanmeldingIn } from '../aanmelding/dien-aanmelding-in.js';
import { toetsIndiening } from '../aanmelding/domain/indiening.js';
import { stelHuishoudenSamen } from '../casus/domain/huishouden.js';
import { leegCasus } from '../casus/domain/leeg-casus.js';
import { ledenrijen } from '../casus/open-casus.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { IdentiteitEntiteit } from '../casus/store/identiteit.entiteit.js';
import { LidEntiteit } from '../casus/store/lid.entiteit.js';
import { ToestemmingEntiteit } from '../toestemming/store/toestemming.entiteit.js';
import { WoonklaarEntiteit } from '../woonklaar/store/woonklaar.entiteit.js';
import { zetWoonklaarwekkers } from '../woonklaar/verklaar-woonklaar.js';
import { stelWoonprofielOp } from '../woonprofiel/domain/woonprofiel.js';
import { WoonprofielEntiteit } from '../woonprofiel/store/woonprofiel.entiteit.js';
import { indieningVan, ledenVan, profielVan, toestemmingVan } from './domain/lees-mens.js';
import type { Mens } from './domain/mensenblad.js';

/**
 * Many people at once: the same decisions as by hand, written in a few statements instead of thirty per person. The rows
 * were judged just before.
 */
@Injectable()
export class SchrijfMensen {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly indiening: DienAanmeldingIn,
  ) {}

  async voer(
    delen: readonly Inleesdeel<Mens>[],
    hoofdbegeleider: (m: Mens) => Oin | undefined,
  ): Promise<Overgenomen[]> {
    const [eerste] = delen;
    if (!eerste) return [];
    const { em, klok } = eerste.w;
    const mij = this.convenant.mij.oin;
    const stukken = delen.map((d) => ({ ...d, ...this.beslis(d, hoofdbegeleider(d.rij) ?? mij, klok.vandaag()) }));
    await em.insert(CasusEntiteit, stukken.map((s) => s.casus) as object[]);
    await em.insert(
      LidEntiteit,
      stukken.flatMap((s) => s.leden.map((l) => l.lid)),
    );
    await em.insert(
      IdentiteitEntiteit,
      stukken.flatMap((s) => s.leden.map((l) => l.wie)),
    );
    await em.insert(
      ToestemmingEntiteit,
      stukken.map((s) => s.toestemming),
    );
    await em.insert(WoonprofielEntiteit, stukken.map((s) => s.profiel) as object[]);
    await em.insert(
      WoonklaarEntiteit,
      stukken.map((s) => s.woonklaar),
    );
    const ids = stukken.map((s) => s.casus.id);
    await this.deelnemers.voegAllenToe(eerste.w, ids, mij, 'aanmelder');
    await Promise.all(
      stukken.map(async ({ w, casus, dossier, rij }) => {
        await zetWoonklaarwekkers(w, casus.id, rij.woonklaarTot);
        await this.indiening.verstuur(w, casus, dossier);
      }),
    );
    return ids.map((id) => ({ ding: id, betrokkene: [id] }));
  }

  private beslis({ rij: m, van }: Inleesdeel<Mens>, hoofdbegeleider: Oin, vandaag: string) {
    const id = randomUUID();
    const samen = stelHuishoudenSamen(ledenVan(m), vandaag, randomUUID);
    const leden = ledenrijen(id, samen);
    const invoer = profielVan(m);
    const wie = { leden: samen.map(({ soort, identiteit: { geboortedatum } }) => ({ soort, geboortedatum })) };
    const inhoud = stelWoonprofielOp(invoer, wie, this.convenant.profiel.huurtabelJaar.waarde, vandaag);
    const { woonklaarTot, herkomst, inVoorzieningSinds, wachtSinds } = m;
    const indiening = indieningVan(m);
    const concept = { stand: 'concept', heeftWoonprofiel: true, woonklaarTot };
    const casus: CasusEntiteit = {
      ...leegCasus(id, this.convenant.mij.oin),
      ...{ herkomst, inVoorzieningSinds, hoofdbegeleider, wachtSinds, ingediendOp: vandaag, overgenomenUit: van },
      stand: toetsIndiening(concept, indiening, vandaag),
      wet: indiening.wet,
      urgentieGevraagd: indiening.urgentieGevraagd,
      indicatieElders: indiening.indicatie ?? null,
    };
    const dossier: Aanmelddossier = {
      leden: leden.map((l) => alsDraadLid(l.lid)),
      identiteiten: leden.map((l) => l.wie),
      woonprofiel: inhoud,
      woonklaarTot,
    };
    const toestemming = { ...toestemmingVan(m), id: randomUUID(), casus: id, nummer: 1, ingetrokkenOp: null };
    const profiel = { id, versie: 1, inhoud, inkomenJaarCent: invoer.inkomenJaarCent };
    const verklaring = { id: randomUUID(), casus: id, verklaardOp: vandaag, geldigTot: woonklaarTot };
    return {
      casus,
      leden,
      dossier,
      toestemming,
      profiel,
      woonklaar: { ...verklaring, herinnerd: false, verlopen: false },
    };
  }
}
