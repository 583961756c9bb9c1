import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { INSTANTIE, laatDoor, Poort, Probleem, type InstantieConfig } from '@weerthuis/platform';
import type { Request } from 'express';
import { gelijk, vingerafdruk } from '../geheim.js';
import { Sessies } from '../sessies.js';
import { bezoekVan, koekjes } from './bezoek.js';
import { eisEigenPagina, leesFormulier } from './formulier.js';
import { sessiekoekje } from './koekje.js';

/**
 * Lets a resident in on the session of the code from the letter. Whoever it is, the gate lets them at the own casus only. A
 * form must carry the proof that the page gave with it.
 */
@Injectable()
export class Inwonerwacht implements CanActivate {
  constructor(
    private readonly sessies: Sessies,
    private readonly poort: Poort,
    @Inject(INSTANTIE) private readonly config: InstantieConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const verzoek = context.switchToHttp().getRequest<Request>();
    const geheim = koekjes(verzoek)[sessiekoekje(this.config)];
    const sessie = await this.sessies.lees(geheim);
    if (!sessie || !geheim) throw nietIngelogd();
    const bezoek = bezoekVan(verzoek);
    const bewijs = vingerafdruk(geheim, 'formulier');
    Object.assign(bezoek, { sessie, bewijs });
    const sleutel = verzoek.method === 'POST' ? await this.keurFormulier(verzoek, bewijs) : undefined;
    const { toegang: id, rol, casus, lid } = sessie;
    const door = { soort: 'inwoner' as const, id, oin: this.config.oin, rollen: [rol], eigen: [casus, lid] };
    return laatDoor(context, this.poort, door, sleutel ? { idempotentiesleutel: sleutel } : {});
  }

  private async keurFormulier(verzoek: Request, bewijs: string): Promise<string | undefined> {
    eisEigenPagina(verzoek);
    const { bewijs: gestuurd = '', ...velden } = await leesFormulier(verzoek);
    verzoek.body = velden;
    if (!gelijk(gestuurd, bewijs))
      throw new Probleem({
        status: 403,
        code: 'formulier-verlopen',
        titel: 'Dit formulier is verlopen.',
        detail: 'Open de pagina opnieuw. Er is niets gewijzigd.',
      });
    return velden['sleutel'];
  }
}

const nietIngelogd = () =>
  new Probleem({
    status: 401,
    code: 'inwoner-niet-ingelogd',
    titel: 'U bent niet ingelogd.',
    detail: 'Log in met de code uit uw brief.',
  });
