import { Deel, Open } from '@weerthuis/platform';

/** How the exchange with one party stands; ages in seconds. */
export class PartijstandDto {
  @Open() partij!: string;
  @Open() naam!: string;
  /** To them, not yet sent. */
  @Open() uitgaand!: number;
  @Open() uitgaandOudste!: number;
  /** To them, sent without a receipt. */
  @Open() onbewezen!: number;
  @Open() onbewezenOudste!: number;
  /** From them, not yet handled. */
  @Open() wacht!: number;
  @Open() wachtOudste!: number;
  @Open() vastgehouden!: number;
  @Open() terzijde!: number;
  /** Streams of theirs of which a message has been missing too long. */
  @Open() gaten!: number;
}

/** How the bus of this instance stands, and with each party. */
export class AchterstandDto {
  @Open() uitgaand!: number;
  @Open() uitgaandOudste!: number;
  @Open() onbewezen!: number;
  @Open() onbewezenOudste!: number;
  @Open() wacht!: number;
  @Open() wachtOudste!: number;
  @Open() vastgehouden!: number;
  @Open() vastgehoudenOudste!: number;
  @Open() terzijde!: number;
  @Open() quarantaine!: number;
  @Open() gaten!: number;
  @Open() verschillen!: number;
  @Open() wezen!: number;
  /** 1 when this database was put back and nobody confirmed that. */
  @Open() onbevestigd!: number;
  @Open() @Deel(() => PartijstandDto) partijen!: PartijstandDto[];
}

/** A record that did not come in; of its headers only what has the form that the wire demands. */
export class QuarantaineDto {
  @Open() volg!: string;
  @Open() stand!: string;
  @Open() reden!: string;
  @Open() topic!: string;
  @Open() partitie!: number;
  @Open() positie!: string;
  @Open() brokertijd!: Date;
  @Open() op!: Date;
  @Open() bytes!: number;
  @Open() source?: string;
  @Open() type?: string;
  @Open() id?: string;
  @Open() subject?: string;
}
