import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { KetenfeitDto } from './keten.dto.js';
import { leesKeten } from './lees-keten.js';

/** Who works on a casus, in every kind of organisation. */
const BEHANDELAARS = ['coordinator', 'begeleider', 'indicatieconsulent', 'inkomensconsulent', 'verhuurconsulent'];

/** What happened about one casus, as far as it passed this organisation. */
@Controller('v1/keten')
export class KetenController {
  constructor(
    private readonly poort: Poort,
    private readonly convenant: ConvenantDienst,
  ) {}

  /** First to last. What was never sent here is not in it; who received something names only itself. */
  @Get(':casus')
  @Lees('keten.inzien', { rollen: BEHANDELAARS, doel: 'nagaan wie wat wanneer meldde' })
  keten(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<KetenfeitDto[]> {
    const mij = this.convenant.mij.oin;
    const partijen = this.convenant.partijen();
    return this.poort.leesLijst(
      v,
      KetenfeitDto,
      (w) => leesKeten(w.em, w.regio, casus, { mij, partijen }),
      () => casus,
    );
  }
}
