import { Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Klok, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { DataSource } from 'typeorm';
import { ALLE_ROLLEN } from '../ik/alle-rollen.js';
import { geefVrij, oppakkers, pakOp, vindWerk, werkId } from './oppakken.js';
import { WerkrijDto } from './werk.dto.js';
import { type Werkbron, Werkbronnen } from './werkbron.js';

const WIE = { rollen: ALLE_ROLLEN, doel: 'zien wat gedaan moet worden' };

type Opgepakt = { id: string; wie: string | readonly string[] };
const wieIn = ({ wie }: Opgepakt) => wie;

/** The work queue: what asks something of the caller now, from every source of this app. */
@Controller('v1/werk')
export class WerkController {
  constructor(
    private readonly poort: Poort,
    private readonly klok: Klok,
    private readonly bronnen: Werkbronnen,
    private readonly database: DataSource,
  ) {}

  /** What is due first comes first; what has no date last. */
  @Get()
  @Lees('werk.lijst', WIE)
  async lijst(@HetVerzoek() v: Verzoek): Promise<WerkrijDto[]> {
    const rijen = await this.vanBronnen(v, this.bronnen.voor(v.door.rollen));
    const ids = rijen.map(({ id }) => id);
    const wie = ids.length > 0 ? await oppakkers(this.database.manager, ids) : new Map<string, never>();
    return rijen
      .map((rij) => ({ ...rij, ...(wie.has(rij.id) ? { opgepaktDoor: wie.get(rij.id) } : {}) }) as WerkrijDto)
      .sort((a, b) => (a.termijn ?? '9').localeCompare(b.termijn ?? '9') || a.titel.localeCompare(b.titel));
  }

  @Put(':werk/opgepakt')
  @Doe('werk.oppakken', WIE)
  pakOp(@HetVerzoek() v: Verzoek, @Param('werk') id: string): Promise<{ id: string }> {
    return this.wijzig(v, id, pakOp);
  }

  @Delete(':werk/opgepakt')
  @Doe('werk.vrijgeven', WIE)
  geefVrij(@HetVerzoek() v: Verzoek, @Param('werk') id: string): Promise<{ id: string }> {
    return this.wijzig(v, id, geefVrij);
  }

  /** All sources as one reading: the log gets one line per person, in however many sources that person is. */
  private async vanBronnen(v: Verzoek, bronnen: readonly Werkbron[]): Promise<WerkrijDto[]> {
    const lijsten = await this.poort.leesLijsten(
      v,
      bronnen.map((bron) => ({
        uit: bron.uit,
        werk: (w) => bron.lees(w, v),
        betrokkene: (rij) => bron.betrokkene(rij),
      })),
    );
    const nu = { vandaag: this.klok.vandaag() };
    return bronnen.flatMap((bron, i) =>
      (lijsten[i] ?? []).map((rij) => ({ id: werkId(bron, rij), ...bron.toon(rij, nu) })),
    );
  }

  private wijzig(
    v: Verzoek,
    id: string,
    doe: (w: Parameters<typeof pakOp>[0], id: string) => Promise<void>,
  ): Promise<{ id: string }> {
    return this.poort
      .doe<Opgepakt>(v, wieIn, async (w) => {
        const wie = await vindWerk(w, v, this.bronnen.voor(v.door.rollen), id);
        await doe(w, id);
        return { id, wie };
      })
      .then(() => ({ id }));
  }
}
