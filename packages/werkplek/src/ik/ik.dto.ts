import { Open } from '@weerthuis/platform';

export class IkOrganisatieDto {
  @Open() naam!: string;
  @Open() titel!: string;
  @Open() oin!: string;
  @Open() rol!: string;
}

export class IkRegioDto {
  @Open() code!: string;
  @Open() naam!: string;
}

/** Who is logged in, where, and what day it is there. */
export class IkDto {
  @Open() gebruiker!: string;
  @Open() naam!: string;
  @Open() rollen!: string[];
  @Open() organisatie!: IkOrganisatieDto;
  @Open() regio!: IkRegioDto;
  /** Today for the rules of the domain: `YYYY-MM-DD`. */
  @Open() nu!: string;
  /** When one must log in again, ISO 8601. */
  @Open() sessieTot!: string;
}
