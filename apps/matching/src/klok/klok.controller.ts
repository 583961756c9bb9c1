import { Body, Controller, Get, Put } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import { Doe, HetVerzoek, Lees, Poort, zetKlok, type Verzoek } from '@weerthuis/platform';
import { BEHEERDER, IEDEREEN } from '../gedeeld/rollen.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Hub } from '../gedeeld/hub.js';
import { KlokDto, KlokzetDto } from './klok.dto.js';

/** Time of the domain in a region that was started for demo or test. */
@Controller('v1/klok')
export class KlokController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('klok.inzien', { rollen: IEDEREEN, doel: 'weten welke dag het is' })
  lees(@HetVerzoek() v: Verzoek): Promise<KlokDto> {
    return this.poort.lees(v, [], KlokDto, async ({ klok }) => ({
      nu: klok.nu().toISOString(),
      vandaag: klok.vandaag(),
      bij: await this.bij(),
      beweegbaar: klok.beweegbaar,
    }));
  }

  @Put()
  @Doe('klok.zetten', { rollen: BEHEERDER, doel: 'de tijd van een proefregio verzetten' })
  zet(@HetVerzoek() v: Verzoek, @Body() { nu }: KlokzetDto): Promise<{ id: string }> {
    const moment = new Date(nu);
    return this.poort.doe(v, [], async (w) => {
      w.klok.eisBeweegbaar();
      if (moment < w.klok.nu() && (await w.em.existsBy(CasusEntiteit, {}))) weigerTerug();
      if (!(await this.bij())) weigerVoorbij();
      const stroom = this.hub.bus.naamStroom('klok');
      const gegevens = { nu: moment.toISOString() };
      const anderen = this.hub.convenant.partijen().filter((p) => p.oin !== this.hub.convenant.mij.oin);
      await this.hub.zend(
        w,
        'klok.gezet',
        stroom,
        anderen.map(({ oin }) => ({ oin, gegevens })),
      );
      await zetKlok(w, moment);
      return { id: stroom };
    });
  }

  /** By the receipts of the parties. */
  private bij(): Promise<boolean> {
    return this.hub.bus.wachtVerwerkt(this.hub.bus.naamStroom('klok'), 0).then(
      () => true,
      () => false,
    );
  }
}

const weigerTerug = (): never =>
  weiger({
    code: 'klok-niet-terug',
    soort: 'ongeldig',
    titel: 'De klok gaat alleen vooruit.',
    detail:
      'Termijnen die verstreken zijn, komen niet terug (regel van de proefregio). Kies een later moment. Er is niets gewijzigd.',
    veld: 'nu',
  });

const weigerVoorbij = (): never =>
  weiger({
    code: 'klok-nog-niet-bij',
    soort: 'conflict',
    titel: 'Nog niet elke partij is bij.',
    detail:
      'De klok gaat verder als elke partij de vorige stap heeft verwerkt (regel van de proefregio). Vraag GET /v1/klok tot bij waar is. Er is niets gewijzigd.',
  });
