import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LandingGevraagdWelzijn } from '@weerthuis/contracts';
import { AkkoordverzoekEntiteit, Deelnemers, Plaatsingen } from '@weerthuis/deelname';
import type { Oin, Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { Casussen } from '../casus/store/casussen.js';
import { conflict, ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { LandingEntiteit } from './store/landing.entiteit.js';

export interface NieuweLanding {
  /** Who works in the wijk; absent: we do it ourselves. */
  welzijn?: Oin;
  /** The person agrees that who works in the wijk knows the first name. */
  metRoepnaam?: boolean;
}

/** Begins settling in the wijk, before the move: who works there gets a number, a wijk and a day. */
@Injectable()
export class BeginLanding {
  constructor(
    private readonly casussen: Casussen,
    private readonly plaatsingen: Plaatsingen,
    private readonly deelnemers: Deelnemers,
    private readonly toestemmingen: Toestemmingen,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} geen-plaatsing, landing-loopt-al, al-verhuisd, welzijn-onbekend, toestemming-ontbreekt */
  async voer(w: Werkeenheid, id: Uuid, n: NieuweLanding): Promise<{ id: Uuid }> {
    const casus = await this.casussen.begeleide(w, id);
    const plaatsing =
      (await this.plaatsingen.vanCasus(w, id)) ??
      conflict('geen-plaatsing', 'Er loopt geen plaatsing.', 'Landen begint als er een woning is.');
    if (casus.verhuisdOp)
      conflict(
        'al-verhuisd',
        'De cliënt woont er al.',
        'Landen begint voor de verhuizing; leg het contact nu in het plan vast.',
      );
    const loopt = { casus: id, richting: 'uit' as const, gestoptOp: IsNull(), uitkomst: IsNull() };
    if (await w.em.existsBy(LandingEntiteit, loopt))
      conflict('landing-loopt-al', 'Er loopt al een landing.', 'Ga daarmee verder, of stop haar eerst.');
    const { casusnummer } = await this.deelnemers.van(w, id);
    const wijk = await this.wijkVan(w, plaatsing.kandidaatstelling);
    if (n.welzijn) this.eisWelzijn(n.welzijn, plaatsing.gemeenteWoning);
    const landing = randomUUID();
    const vanaf = plaatsing.startOp;
    const nummer = casusnummer ?? '';
    const leeg = { roepnaam: null, contactOp: null, buurtberichtOp: null, uitkomst: null, gestoptOp: null };
    const rij = { id: landing, versie: 1, casus: id, richting: 'uit' as const, ander: n.welzijn ?? null };
    await voegToe(w, LandingEntiteit, { ...rij, nummer, wijk, vanaf, ...leeg });
    if (n.welzijn) await this.vraag(w, id, n, { landing, casusnummer: nummer, wijk, vanaf });
    return { id: landing };
  }

  private async vraag(w: Werkeenheid, casus: Uuid, n: NieuweLanding, gegevens: object): Promise<void> {
    await this.toestemmingen.eisNietIngetrokken(w, casus, 'zorg');
    const roepnaam = n.metRoepnaam ? await this.roepnaam(w, casus) : undefined;
    const verzegeld = roepnaam ? { verzegeld: { roepnaam } } : {};
    const aan = [{ oin: n.welzijn ?? '', view: LandingGevraagdWelzijn, gegevens, ...verzegeld }];
    await this.verzender.zend(w, casus, aan);
  }

  private async wijkVan(w: Werkeenheid, kandidaatstelling: Uuid): Promise<string> {
    const gevraagd = await w.em.findBy(AkkoordverzoekEntiteit, { kandidaatstelling });
    const woningen = gevraagd.map(({ gegevens }) => (gegevens as { woning?: { wijk: string } }).woning);
    return (
      woningen.find((woning) => woning)?.wijk ??
      conflict(
        'wijk-onbekend',
        'De wijk van de woning is hier niet bekend.',
        'Vraag het matchingspunt welke wijk het is.',
      )
    );
  }

  private async roepnaam(w: Werkeenheid, casus: Uuid): Promise<string | undefined> {
    const leden = await this.casussen.leden(w, casus);
    const namen = await this.casussen.identiteiten(w, casus);
    const aanvrager = leden.find((l) => l.rol === 'aanvrager') ?? leden[0];
    return namen.find((n) => n.lid === aanvrager?.id)?.voornamen.split(' ')[0];
  }

  private eisWelzijn(oin: Oin, gemeente: string): void {
    const partij = this.convenant.partijen('zorg').find((p) => p.oin === oin && p.vervult.includes('welzijn'));
    if (partij?.werkgebied.waarde.includes(gemeente)) return;
    ongeldig(
      'welzijn-onbekend',
      'Deze organisatie werkt daar niet in de wijk.',
      'Kies een welzijnsorganisatie van het convenant die in deze gemeente werkt, of doe het zelf.',
      'welzijn',
    );
  }
}
