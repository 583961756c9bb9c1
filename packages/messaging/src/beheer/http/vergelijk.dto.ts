import { Deel, Open } from '@weerthuis/platform';
import { IsOptional, Matches } from 'class-validator';

/** With whom to compare; without it with everyone. */
export class VergelijkDto {
  @IsOptional()
  @Matches(/^\d{8}[0-9A-Z]{12}$/)
  partij?: string;
}

/** How the last comparison of one kind of rows with one party came out. */
export class AfdrukDto {
  @Open() partij!: string;
  /** Kind of rows: `feiten`, `plaatsing`. */
  @Open() naam!: string;
  /** Whether we own the rows or hold a copy. */
  @Open() kant!: string;
  @Open() aantal!: number;
  /** Absent while it is not known: the owner hears only of differences. */
  @Open() gelijk?: boolean;
  @Open() op!: Date;
}

/** A row that differs from that of another party. */
export class VerschilDto {
  @Open() id!: string;
  @Open() partij!: string;
  @Open() naam!: string;
  @Open() kant!: string;
  /** Uuid of the row: a casus, plaatsing, taak, eenheid, or for `feiten` the stream. */
  @Open() sleutel!: string;
  /** Hash of what we have; absent when we do not have the row. */
  @Open() hier?: string;
  @Open() daar?: string;
  @Open() gevondenOp!: Date;
  @Open() gezienOp!: Date;
}

export class VergelijkingDto {
  @Open() @Deel(() => AfdrukDto) afdrukken!: AfdrukDto[];
  @Open() @Deel(() => VerschilDto) verschillen!: VerschilDto[];
}
