import {
  PersoonssleutelVerstrektBsnGerechtigd,
  VersiesGelezenPartij,
  WerksleutelGemeldPartij,
  type ViewClass,
} from '@weerthuis/contracts';
import type { Oin } from '@weerthuis/domain';
import type { DataSource } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { sha256 } from '../handtekening/kenmerken.js';
import { naamStroomVan, type Zelf } from '../instantie/zelf.js';
import type { Persoonssleutels } from '../sleutels/persoonssleutel.js';
import type { Sleutelbos } from '../sleutels/sleutelbos.js';
import type { Uitgang } from '../uitgaand/uitgang.js';

interface Mededeling {
  /** What it is about; a party that was told this with the same hash is not told again. */
  wat: string;
  stroom: string;
  view: ViewClass;
  gegevens: object;
  verzegeld?: object;
  aan: Oin[];
}

/** Tells the other parties what the bus must know of us: versions read, working keys, and the regional key if we make it. */
export class Omroep {
  constructor(
    private readonly zelf: Zelf,
    private readonly database: DataSource,
    private readonly convenant: ConvenantDienst,
    private readonly sleutels: Sleutelbos,
    private readonly persoonssleutels: Persoonssleutels,
    private readonly uitgang: Uitgang,
  ) {}

  /** Sends what changed since each party was last told. `gelezen`: the types that this program has a handler for. */
  async meld(gelezen: string[]): Promise<void> {
    await this.sleutels.ververs();
    const anderen = this.convenant
      .partijen()
      .map((p) => p.oin)
      .filter((oin) => oin !== this.zelf.oin);
    const { verklaringen } = this.sleutels;
    const begin = this.convenant.convenant.document.sleutels[this.zelf.oin]?.werksleutels ?? [];
    if (verklaringen.some((v) => !begin.includes(v))) {
      await this.zeg({
        wat: 'werksleutels',
        stroom: 'sleutels',
        view: WerksleutelGemeldPartij,
        gegevens: { verklaringen },
        aan: anderen,
      });
    }
    const typen = [...new Set(gelezen)].sort();
    await this.zeg({
      wat: 'versies',
      stroom: 'versies',
      view: VersiesGelezenPartij,
      gegevens: { gelezen: typen },
      aan: anderen,
    });
    if (this.convenant.centrumgemeente === this.zelf.oin) await this.meldPersoonssleutels();
  }

  private async meldPersoonssleutels(): Promise<void> {
    if (!this.persoonssleutels.geldig) this.persoonssleutels.maakVolgende();
    const aan = this.convenant.partijen().filter((p) => p.capaciteiten.bsn && !p.gehost && p.oin !== this.zelf.oin);
    for (const { nummer, sleutel, tot } of this.persoonssleutels.alle) {
      await this.zeg({
        wat: `persoonssleutel-${nummer}`,
        stroom: 'sleutels',
        view: PersoonssleutelVerstrektBsnGerechtigd,
        gegevens: { nummer, ...(tot ? { tot } : {}) },
        verzegeld: { sleutel },
        aan: aan.map((p) => p.oin),
      });
    }
  }

  private async zeg(m: Mededeling): Promise<void> {
    const hash = sha256(JSON.stringify([m.gegevens, m.verzegeld ?? null]));
    await this.database.transaction(async (em) => {
      const verteld: { ontvanger: Oin }[] = await em.query(
        `select ontvanger from bus.gemeld where regio = $1 and wat = $2 and hash = $3`,
        [this.zelf.regio, m.wat, hash],
      );
      const nog = m.aan.filter((oin) => !verteld.some((r) => r.ontvanger === oin));
      if (!nog.length) return;
      const aan = nog.map((oin) => ({ oin, view: m.view, gegevens: m.gegevens, verzegeld: m.verzegeld }));
      await this.uitgang.plaats(em, { stroom: naamStroomVan(this.zelf.oin, m.stroom), aan });
      await em.query(
        `insert into bus.gemeld (regio, ontvanger, wat, hash) select $1, o, $2, $3 from unnest($4::text[]) o
         on conflict (regio, ontvanger, wat) do update set hash = excluded.hash, op = now()`,
        [this.zelf.regio, m.wat, hash, nog],
      );
    });
  }
}
