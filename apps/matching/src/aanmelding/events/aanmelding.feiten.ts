import { Controller } from '@nestjs/common';
import {
  AanmeldingAangevuldMatching,
  AanmeldingIngediendMatching,
  AanmeldingIngetrokkenMatching,
  CasusAfgeschermdMatching,
  CasusBevrorenMatching,
  CasusDubbelBevestigdMatching,
  CasusHervatMatching,
  CasusPersoonssleutelGemeldMatching,
  WoonklaarVerklaardMatching,
} from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { schermCasusAf } from '../../casus/scherm-af.js';
import { casusVanFeit, eisBron } from '../../casus/store/casussen.js';
import { bevries, ontdooi } from '../../correctie/bevries.js';
import { Hub } from '../../gedeeld/hub.js';
import { bevestigDubbel } from '../bevestig-dubbel.js';
import { bewaarSleutels } from '../meld-dubbelen.js';
import { ontvangAanmelding } from '../ontvang-aanmelding.js';
import { ontvangAanvulling, ontvangWoonklaar } from '../ontvang-aanvulling.js';
import { ontvangIntrekking } from '../ontvang-intrekking.js';

/** What zorg tells about an aanmelding. */
@Controller()
export class AanmeldingFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(AanmeldingIngediendMatching)
  ingediend(f: AanmeldingIngediendMatching, c: FeitContext): Promise<void> {
    return ontvangAanmelding(this.hub, c.werk, c.stroom, c.bron, f);
  }

  @OpFeit(AanmeldingAangevuldMatching)
  aangevuld(f: AanmeldingAangevuldMatching, c: FeitContext): Promise<void> {
    return ontvangAanvulling(this.hub, c.werk, c.stroom, c.bron, f);
  }

  @OpFeit(AanmeldingIngetrokkenMatching)
  ingetrokken(f: AanmeldingIngetrokkenMatching, c: FeitContext): Promise<void> {
    return ontvangIntrekking(this.hub, c.werk, c.stroom, c.bron, f.reden, f.naar);
  }

  @OpFeit(WoonklaarVerklaardMatching)
  woonklaar(f: WoonklaarVerklaardMatching, c: FeitContext): Promise<void> {
    return ontvangWoonklaar(this.hub, c.werk, c.stroom, c.bron, f.geldigTot);
  }

  @OpFeit(CasusAfgeschermdMatching)
  afgeschermd(f: CasusAfgeschermdMatching, c: FeitContext): Promise<void> {
    return schermCasusAf(this.hub, c.werk, c.stroom, c.bron, f.afgeschermd);
  }

  @OpFeit(CasusBevrorenMatching)
  bevroren(_f: CasusBevrorenMatching, c: FeitContext): Promise<void> {
    return bevries(this.hub, c.werk, c.stroom, c.bron);
  }

  @OpFeit(CasusHervatMatching)
  hervat(_f: CasusHervatMatching, c: FeitContext): Promise<void> {
    return ontdooi(c.werk, c.stroom, c.bron);
  }

  @OpFeit(CasusDubbelBevestigdMatching)
  bevestigd(f: CasusDubbelBevestigdMatching, c: FeitContext): Promise<void> {
    return bevestigDubbel(this.hub, c.werk, c.stroom, c.bron, f.lid);
  }

  @OpFeit(CasusPersoonssleutelGemeldMatching)
  async sleutel(f: CasusPersoonssleutelGemeldMatching, c: FeitContext): Promise<void> {
    const casus = await casusVanFeit(c.werk, c.stroom);
    eisBron(c.bron, casus.aanmelder, casus.herkomstPartij, this.hub.convenant.centrumgemeente);
    await bewaarSleutels(this.hub, c.werk, casus, [f]);
  }
}
