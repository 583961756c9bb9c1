import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AanmeldingAangevuldMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, Inleessoorten, type Overgenomen, type Overname, type Werkeenheid } from '@weerthuis/platform';
import { DienAanmeldingIn } from '../aanmelding/dien-aanmelding-in.js';
import { OpenCasus } from '../casus/open-casus.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { IdentiteitEntiteit } from '../casus/store/identiteit.entiteit.js';
import { Verzender } from '../kern/verzender.js';
import { LegToestemmingVast } from '../toestemming/leg-toestemming-vast.js';
import { VerklaarWoonklaar } from '../woonklaar/verklaar-woonklaar.js';
import { SchrijfWoonprofiel } from '../woonprofiel/schrijf-woonprofiel.js';
import { indieningVan, keurMens, ledenVan, profielVan, toestemmingVan } from './domain/lees-mens.js';
import { MENSENBLAD, PROFIELKOLOMMEN, TOESTEMMINGKOLOMMEN, VASTE_KOLOMMEN, type Mens } from './domain/mensenblad.js';
import { SchrijfMensen } from './schrijf-mensen.js';

/** People who wait already, with their first day of waiting: each row goes the way of an aanmelding by hand. */
@Injectable()
export class NeemMensenOver implements OnModuleInit {
  constructor(
    private readonly soorten: Inleessoorten,
    private readonly convenant: ConvenantDienst,
    private readonly casussen: Casussen,
    private readonly open: OpenCasus,
    private readonly toestemming: LegToestemmingVast,
    private readonly profiel: SchrijfWoonprofiel,
    private readonly woonklaar: VerklaarWoonklaar,
    private readonly indiening: DienAanmeldingIn,
    private readonly verzender: Verzender,
    private readonly schrijf: SchrijfMensen,
  ) {}

  onModuleInit(): void {
    this.soorten.registreer({
      soort: 'mensen',
      titel: 'Mensen die wachten',
      blad: MENSENBLAD,
      kenmerk: 'kenmerk',
      vast: {
        kolommen: VASTE_KOLOMMEN,
        anders: 'Verbeter het in de casus, of trek de aanmelding in en neem de rij over met een nieuw kenmerk.',
      },
      keur: (_w, m, vandaag) => keurMens(m, { vandaag, ...this.kader() }),
      neemOver: (w, m, van) => this.neemOver(w, m, van),
      neemAllesOver: (delen) => this.schrijf.voer(delen, (m) => this.hoofdbegeleider(m)),
      verander: (w, m, { ding, kolommen }) => this.verander(w, m, ding, kolommen),
    });
  }

  private kader() {
    const { profiel, mij } = this.convenant;
    return {
      huurtabelJaar: profiel.huurtabelJaar.waarde,
      woonklaarGeldigDagen: profiel.woonklaarGeldigDagen.waarde,
      bsn: mij.capaciteiten.bsn,
      isZorgpartij: (naam: string) => this.zorgpartij(naam) !== undefined,
    };
  }

  private zorgpartij = (naam: string) => this.convenant.partijen('zorg').find((p) => p.naam === naam.toLowerCase());

  private hoofdbegeleider = (m: Mens) => (m.hoofdbegeleider ? this.zorgpartij(m.hoofdbegeleider)?.oin : undefined);

  private async neemOver(w: Werkeenheid, m: Mens, van: Overname): Promise<Overgenomen> {
    const { herkomst, inVoorzieningSinds } = m;
    const { id } = await this.open.voer(w, { herkomst, inVoorzieningSinds, leden: ledenVan(m) });
    await w.em.update(CasusEntiteit, { id }, { overgenomenUit: van });
    await this.toestemming.voer(w, id, toestemmingVan(m));
    await this.profiel.voer(w, undefined, id, profielVan(m));
    await this.woonklaar.voer(w, id, m.woonklaarTot);
    const hoofdbegeleider = this.hoofdbegeleider(m);
    await this.indiening.voer(w, id, { ...indieningVan(m), ...(hoofdbegeleider ? { hoofdbegeleider } : {}) });
    return { ding: id, betrokkene: [id] };
  }

  private async verander(w: Werkeenheid, m: Mens, id: Uuid, kolommen: readonly string[]): Promise<Overgenomen> {
    const raakt = (deel: readonly string[]): boolean => deel.some((k) => kolommen.includes(k));
    if (raakt(TOESTEMMINGKOLOMMEN)) await this.toestemming.voer(w, id, toestemmingVan(m));
    if (raakt(PROFIELKOLOMMEN)) await this.profiel.voer(w, undefined, id, profielVan(m));
    if (raakt(['woonklaarTot'])) await this.woonklaar.voer(w, id, m.woonklaarTot);
    if (raakt(['telefoon', 'email'])) await this.bereik(w, m, id);
    if (raakt(['wachtSinds'])) await this.wachtSinds(w, m, id);
    return { ding: id, betrokkene: [id] };
  }

  private async bereik(w: Werkeenheid, { telefoon, email }: Mens, casus: Uuid): Promise<void> {
    const aanvrager = (await this.casussen.leden(w, casus)).find((l) => l.rol === 'aanvrager');
    if (aanvrager) await w.em.update(IdentiteitEntiteit, { lid: aanvrager.id }, { telefoon, email });
  }

  /** The waiting time counts from the first aanmelding; a correction of it is told to the hub. */
  private async wachtSinds(w: Werkeenheid, { wachtSinds }: Mens, id: Uuid): Promise<void> {
    const casus = await this.casussen.eigen(w, id);
    await bewaar(w, CasusEntiteit, { ...casus, wachtSinds });
    await this.verzender.hub(w, id, AanmeldingAangevuldMatching, { wachtSinds });
  }
}
