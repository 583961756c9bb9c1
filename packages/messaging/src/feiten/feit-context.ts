import { BaseRpcContext } from '@nestjs/microservices';
import type { Oin, Partijrol, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';

/** Where a fact came from and the unit of work in which it is handled. */
export interface Feitgegevens {
  /** The same transaction as the mark in the inbox: effects and mark stand or fall together. */
  werk: Werkeenheid;
  bron: Oin;
  bronRol: Partijrol;
  feit: Uuid;
  id: Uuid;
  stroom: Uuid;
  type: string;
  view: string;
  /** CloudEvents `time`: wall time at the sender. */
  tijd: Date;
}

/** Second argument of an `@OpFeit` handler. */
export class FeitContext extends BaseRpcContext<[Feitgegevens]> {
  constructor(gegevens: Feitgegevens) {
    super([gegevens]);
  }

  get werk(): Werkeenheid {
    return this.args[0].werk;
  }
  get bron(): Oin {
    return this.args[0].bron;
  }
  get bronRol(): Partijrol {
    return this.args[0].bronRol;
  }
  get feit(): Uuid {
    return this.args[0].feit;
  }
  get id(): Uuid {
    return this.args[0].id;
  }
  get stroom(): Uuid {
    return this.args[0].stroom;
  }
  get type(): string {
    return this.args[0].type;
  }
  get view(): string {
    return this.args[0].view;
  }
  get tijd(): Date {
    return this.args[0].tijd;
  }
}
