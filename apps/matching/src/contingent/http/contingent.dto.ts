import { Open } from '@weerthuis/platform';

/** One agreement on numbers and how far it is filled in its period. Whole numbers of homes, for the coordinator only. */
export class ContingentDto {
  @Open() naam!: string;
  /** Slugs of the parties it binds. */
  @Open() wie!: string[];
  @Open() waar!: string[];
  @Open() coordinatiepunt!: string;
  @Open() periode!: string;
  @Open() van!: string;
  @Open() tot!: string;
  @Open() minimum?: number;
  @Open() maximum?: number;
  @Open() streef?: number;
  /** The fact at which a home counts: aanbod, contract or sleutel. */
  @Open() teltBij!: string;
  @Open() gehaald!: number;
  /** Of these, found on a zoekopdracht. */
  @Open() viaZoekopdracht!: number;
  /** Left over of the period before: it comes on top of what was agreed. */
  @Open() doorgeschoven!: number;
  @Open() onderweg!: number;
  /** Open zoekopdrachten at the parties it binds. */
  @Open() gezocht!: number;
}
