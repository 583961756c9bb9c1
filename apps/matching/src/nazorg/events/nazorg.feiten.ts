import { Controller, Injectable } from '@nestjs/common';
import {
  EvaluatieGehoudenMatching,
  OmklapBeantwoordMatching,
  OmklapBeslotenMatching,
  OmklapVoorgesteldMatching,
  OndersteuningBeeindigdMatching,
  OverlastGemeldMatching,
  SignaalBehandeldMatching,
  TerugvalGemeldMatching,
} from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { OpWekker, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { eisBron } from '../../casus/store/casussen.js';
import { Hub } from '../../gedeeld/hub.js';
import type { Partijen } from '../../plaatsing/domain/plaatsing.js';
import type { PlaatsingEntiteit } from '../../plaatsing/store/plaatsing.entiteit.js';
import { laatsteVanCasus, plaatsingVanFeit, zoekPlaatsing } from '../../plaatsing/store/plaatsingen.js';
import { houdEvaluatie, momentOverTijd, verwerkOmklap, type Nazorg } from '../domain/nazorg.js';
import { behandelSignaal, nieuwSignaal } from '../domain/signalen.js';
import { NAZORG_MOMENT, planVerlengingIn } from '../plan-nazorg.js';
import { werkNazorgBij } from '../werk-nazorg-bij.js';

/** How it goes after the move, as far as the hub may know: that something was, never what. */
@Controller()
export class NazorgFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(EvaluatieGehoudenMatching)
  async evaluatie(f: EvaluatieGehoudenMatching, c: FeitContext): Promise<void> {
    await this.zet(c, f.plaatsing, ['hoofdbegeleider', 'aanmelder'], (n) =>
      houdEvaluatie(n, f.op, f.moment, f.extraAandachtTot),
    );
  }

  @OpFeit(TerugvalGemeldMatching)
  async terugval(f: TerugvalGemeldMatching, c: FeitContext): Promise<void> {
    await this.zet(c, f.plaatsing, ['hoofdbegeleider', 'aanmelder'], (n) => ({
      ...n,
      extraAandachtTot: f.extraAandachtTot,
    }));
  }

  @OpFeit(OverlastGemeldMatching)
  async overlast(f: OverlastGemeldMatching, c: FeitContext): Promise<void> {
    const gemeldOp = c.werk.klok.vandaag();
    await this.zet(c, f.plaatsing, ['verhuurder'], (n) =>
      nieuwSignaal({ ...n, overlast: [...n.overlast, f.op].sort() }, f.signaal ?? c.feit, gemeldOp),
    );
  }

  @OpFeit(SignaalBehandeldMatching)
  async behandeld(f: SignaalBehandeldMatching, c: FeitContext): Promise<void> {
    await this.zet(c, f.plaatsing, ['hoofdbegeleider', 'aanmelder'], (n) => {
      const na = behandelSignaal(n, f.signaal, f);
      // Its signal comes from the corporatie and may still be on its way.
      if (!na) throw new WachtOp(`signaal ${f.signaal}`);
      return na;
    });
  }

  @OpFeit(OndersteuningBeeindigdMatching)
  async ondersteuning(f: OndersteuningBeeindigdMatching, c: FeitContext): Promise<void> {
    await this.zet(c, f.plaatsing, ['hoofdbegeleider', 'aanmelder'], (n) => ({ ...n, ondersteuningTot: f.op }));
  }

  @OpFeit(OmklapVoorgesteldMatching)
  async voorgesteld(f: OmklapVoorgesteldMatching, c: FeitContext): Promise<void> {
    const { omklap, op: voorgesteldOp } = f;
    await this.zet(c, f.plaatsing, ['verhuurder'], (n) => verwerkOmklap(n, { omklap, voorgesteldOp }));
  }

  @OpFeit(OmklapBeantwoordMatching)
  async beantwoord({ omklap, rol, antwoord }: OmklapBeantwoordMatching, c: FeitContext): Promise<void> {
    const rij = await laatsteVanCasus(c.werk, c.stroom);
    eisBron(c.bron, rij.dossier.partijen.hoofdbegeleider, rij.dossier.partijen.aanmelder);
    await werkNazorgBij(c.werk, rij, (n) => verwerkOmklap(n, { omklap, antwoorden: { [rol]: antwoord } }));
  }

  @OpFeit(OmklapBeslotenMatching)
  async besloten(f: OmklapBeslotenMatching, c: FeitContext): Promise<void> {
    const { omklap, uitkomst, op: beslotenOp, verlengdTot } = f;
    const deel = { omklap, uitkomst, beslotenOp, ...(verlengdTot && { verlengdTot }) };
    const rij = await this.zet(c, f.plaatsing, ['verhuurder'], (n) => verwerkOmklap(n, deel));
    if (verlengdTot) await planVerlengingIn(this.hub, c.werk, rij, beslotenOp, verlengdTot);
  }

  private async zet(
    c: FeitContext,
    id: Uuid,
    van: (keyof Partijen)[],
    werk: (n: Nazorg) => Nazorg,
  ): Promise<PlaatsingEntiteit> {
    const rij: PlaatsingEntiteit = await plaatsingVanFeit(c.werk, id, c.stroom);
    eisBron(c.bron, ...van.map((rol) => rij.dossier.partijen[rol]));
    await werkNazorgBij(c.werk, rij, werk);
    return rij;
  }
}

@Injectable()
export class NazorgWekkers {
  @OpWekker(NAZORG_MOMENT)
  async overTijd(w: Werkeenheid, { sleutel, gegevens }: Wekker): Promise<void> {
    const rij = await zoekPlaatsing(w, { id: gegevens['plaatsing'] as Uuid });
    if (rij) await werkNazorgBij(w, rij, (n) => momentOverTijd(n, sleutel));
  }
}
