import { Controller, Get, Inject, Req } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { HetVerzoek, INSTANTIE, type InstantieConfig, Klok, Lees, type Verzoek } from '@weerthuis/platform';
import type { Request } from 'express';
import { sessieVan } from '../inloggen/sessiepoort.js';
import { ALLE_ROLLEN } from './alle-rollen.js';
import { IkDto } from './ik.dto.js';

/** Who is asking: what the screens need to know before they show anything. */
@Controller('v1/ik')
export class IkController {
  constructor(
    private readonly klok: Klok,
    private readonly convenant: ConvenantDienst,
    @Inject(INSTANTIE) private readonly instantie: InstantieConfig,
  ) {}

  /** Shows nothing but what the caller's own token says, so no line in the log. */
  @Get()
  @Lees('ik.inzien', { rollen: ALLE_ROLLEN, doel: 'de eigen schermen tonen' })
  ik(@HetVerzoek() v: Verzoek, @Req() verzoek: Request): IkDto {
    const { naam, rol, oin, regio } = this.instantie;
    const sessie = sessieVan(verzoek);
    const { mij, profiel } = this.convenant;
    return {
      gebruiker: v.door.id,
      naam: sessie?.naam ?? v.door.naam ?? v.door.id,
      rollen: v.door.rollen,
      organisatie: { naam, titel: mij.titel, oin, rol },
      regio: { code: regio, naam: profiel.titel },
      nu: this.klok.vandaag(),
      sessieTot: (sessie?.tot ?? tokenTot(verzoek)).toISOString(),
    };
  }
}

/** End of a token that the guard found good. */
function tokenTot(verzoek: Request): Date {
  const deel = verzoek.get('authorization')?.split('.')[1] ?? '';
  const { exp } = JSON.parse(Buffer.from(deel, 'base64url').toString('utf8')) as { exp: number };
  return new Date(exp * 1_000);
}
