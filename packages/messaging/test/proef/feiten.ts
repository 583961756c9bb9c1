import { Feit, Gegeven } from '@weerthuis/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';

const TYPE = 'nl.weerthuis.proef.gebeurd.v1';

@Feit({ type: TYPE, van: ['zorg', 'gemeente'], naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
export class ProefGebeurdMatching {
  @IsInt()
  nummer!: number;

  /** `gif`: the handler fails; `wacht`: it waits for a referent; `gebrek`: it fails until the referent is there. */
  @IsOptional()
  @IsString()
  gedrag?: string;
}

export class ProefIdentiteit {
  @IsString()
  naam!: string;

  @IsOptional()
  @IsString()
  bsn?: string;
}

@Feit({ type: TYPE, van: 'zorg', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class ProefGebeurdGemeente {
  @IsInt()
  nummer!: number;

  @ValidateNested()
  @Type(() => ProefIdentiteit)
  @Gegeven('naam')
  verzegeld!: ProefIdentiteit;
}

/** Released, and later closed: what was released must be erased then. */
@Feit({ type: 'nl.weerthuis.proef.vrijgegeven.v1', van: 'zorg', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class ProefVrijgegevenGemeente extends ProefGebeurdGemeente {}

@Feit({ type: 'nl.weerthuis.proef.afgesloten.v1', van: 'zorg', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class ProefAfgeslotenGemeente {
  @IsInt()
  nummer!: number;
}

/** A fact that nobody in the test handles. */
@Feit({ type: 'nl.weerthuis.proef.ongelezen.v1', van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'eenheid' })
export class ProefOngelezenMatching {
  @IsInt()
  nummer!: number;
}
