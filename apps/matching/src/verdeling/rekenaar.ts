import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { Log, Poort } from '@weerthuis/platform';
import type { Uitkomst } from './domain/uitkomst.js';
import { casussenVan } from './lees-invoer.js';
import { Gestopt, reken, type Rekenwerk } from './rekenen/reken.js';
import type { Rekenvragen, Voortgang } from './rekenen/opdracht.js';
import { rondAf } from './rond-af.js';

/** Runs verdelingen in the background: at most one at a time, which the database sees to. */
@Injectable()
export class Rekenaar implements OnApplicationShutdown {
  private readonly lopend = new Map<Uuid, { werk: Rekenwerk<Uitkomst>; klaar: Promise<void> }>();

  constructor(
    private readonly poort: Poort,
    private readonly log: Log,
  ) {}

  /** Begins; the outcome is written down in a unit of work of its own. */
  begin(id: Uuid, vraag: Rekenvragen['verdeling']['vraag']): void {
    const werk = reken('verdeling', vraag);
    const klaar = werk.uitkomst
      .then(
        (uitkomst) => ({ stand: 'klaar' as const, uitkomst }),
        (fout: unknown) => this.zonderUitkomst(id, fout),
      )
      .then((einde) => this.poort.systeem('verdeling.afronden', casussenVan(vraag.invoer), (w) => rondAf(w, id, einde)))
      .catch((fout: unknown) => this.log.fout('verdeling.afronden-mislukt', fout, { sleutel: id }))
      .finally(() => this.lopend.delete(id));
    this.lopend.set(id, { werk, klaar });
  }

  /** How far it is; undefined when it does not run here. */
  voortgang(id: Uuid): Voortgang | undefined {
    return this.lopend.get(id)?.werk.voortgang();
  }

  stop(id: Uuid): void {
    this.lopend.get(id)?.werk.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    for (const id of this.lopend.keys()) this.stop(id);
    await Promise.all([...this.lopend.values()].map((l) => l.klaar));
  }

  private zonderUitkomst(id: Uuid, fout: unknown): { stand: 'afgebroken' | 'mislukt'; reden: string } {
    if (fout instanceof Gestopt) return { stand: 'afgebroken', reden: 'gestopt' };
    this.log.fout('verdeling.mislukt', fout, { sleutel: id });
    return { stand: 'mislukt', reden: 'rekenfout' };
  }
}
