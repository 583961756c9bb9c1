import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Bewijzen } from '../ontvangst/bewijzen.js';
import { naamStroomVan, type Zelf } from '../instantie/zelf.js';
import type { Wekkers } from '../instantie/wekkers.js';
import type { FeitOpdracht } from './feit-opdracht.js';
import type { Uitgang } from './uitgang.js';

/** What an app sends with. */
export class Bus {
  constructor(
    private readonly zelf: Zelf,
    private readonly uitgang: Uitgang,
    private readonly wekkers: Wekkers,
    private readonly bewijzen: Bewijzen,
  ) {}

  /**
   * Sends one fact in this unit of work: each payload is cut to and checked against its view, sealed content is sealed
   * to its recipient, and the rows are in the outbox when the unit commits. Returns the uuid of the fact.
   * @throws OnjuistFeit when this party may not send that view to that recipient
   * @throws OngeldigeInhoud when a payload does not fit its view
   */
  async zend(w: Werkeenheid, f: FeitOpdracht): Promise<Uuid> {
    const { feit, zin } = await this.uitgang.maak(metOvername(f, w), w.traceparent);
    w.metCommit(zin);
    w.naCommit(() => this.wekkers.relais());
    return feit;
  }

  /** Stream of this party with a name instead of a casus or eenheid: `capaciteit`, `klok`. */
  naamStroom(naam: string): Uuid {
    return naamStroomVan(this.zelf.oin, naam);
  }

  /**
   * Waits until all recipients have handled all that was sent on this stream so far, by their receipts.
   * @throws Error naming the recipients that are behind, after `tijdslimiet` milliseconds
   */
  wachtVerwerkt(stroom: Uuid, tijdslimiet = 60_000): Promise<void> {
    return this.bewijzen.wachtVerwerkt(stroom, tijdslimiet);
  }
}

/** What comes from an existing list says so, in every view that has a place for it. */
const metOvername = (f: FeitOpdracht, { overgenomenUit }: Werkeenheid): FeitOpdracht =>
  overgenomenUit ? { ...f, aan: f.aan.map((a) => ({ ...a, gegevens: { ...a.gegevens, overgenomenUit } })) } : f;
