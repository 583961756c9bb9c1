import {
  PersoonssleutelVerstrektBsnGerechtigd,
  VersiesGelezenPartij,
  viewVan,
  WerksleutelGemeldPartij,
  type ViewBeschrijving,
} from '@weerthuis/contracts';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { FeitContext } from '../feiten/feit-context.js';
import type { Persoonssleutels } from '../sleutels/persoonssleutel.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';

type Handler = (inhoud: object, c: FeitContext) => Promise<void>;
/** What the bus does with some of its facts; each handler gets the class of its view. */
export type Bushandlers = [ViewBeschrijving, (inhoud: never, c: FeitContext) => Promise<void>][];

/** What the bus itself does with the facts that are about the bus. */
export class Busfeiten {
  private readonly handlers = new Map<ViewBeschrijving, Handler>([
    [viewVan(VersiesGelezenPartij), (i, c) => this.versies(i as VersiesGelezenPartij, c)],
    [viewVan(WerksleutelGemeldPartij), (i, c) => this.werksleutels(i as WerksleutelGemeldPartij, c)],
    [
      viewVan(PersoonssleutelVerstrektBsnGerechtigd),
      (i, c) => this.persoonssleutel(i as PersoonssleutelVerstrektBsnGerechtigd, c),
    ],
  ]);

  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly sleutels: Sleutelring,
    private readonly persoonssleutels: Persoonssleutels,
    meer: Bushandlers = [],
  ) {
    for (const [view, handler] of meer) this.handlers.set(view, handler as Handler);
  }

  handler(view: ViewBeschrijving): Handler | undefined {
    return this.handlers.get(view);
  }

  get typen(): string[] {
    return [...this.handlers.keys()].map((v) => v.type);
  }

  private async versies({ gelezen }: VersiesGelezenPartij, c: FeitContext): Promise<void> {
    await c.werk.em.query(
      `insert into bus.versies (regio, oin, gelezen) values ($1, $2, $3)
       on conflict (regio, oin) do update set gelezen = excluded.gelezen, op = now()`,
      [c.werk.regio, c.bron, JSON.stringify(gelezen)],
    );
  }

  private async werksleutels({ verklaringen }: WerksleutelGemeldPartij, c: FeitContext): Promise<void> {
    await this.sleutels.leer(c.bron, verklaringen, c.werk.em);
  }

  private persoonssleutel(
    { nummer, tot, verzegeld }: PersoonssleutelVerstrektBsnGerechtigd,
    c: FeitContext,
  ): Promise<void> {
    if (c.bron !== this.convenant.centrumgemeente)
      throw new Error('alleen de centrumgemeente verstrekt een persoonssleutel');
    this.persoonssleutels.bewaar({ nummer, sleutel: verzegeld.sleutel, tot });
    return Promise.resolve();
  }
}
