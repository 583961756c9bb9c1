import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  IdentiteitVrijgegevenCorporatie,
  IdentiteitVrijgegevenHoofdbegeleider,
  IdentiteitVrijgegevenVestiging,
} from '@weerthuis/contracts';
import { Deelnemers, Plaatsingen, type PlaatsingEntiteit } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { alsDraadLid } from '../aanmelding/aanmelddossier.js';
import { Casussen } from '../casus/store/casussen.js';
import { conflict } from '../kern/nee.js';
import { Verzender, type Adres } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { eisNietBevroren } from '../vergissing/store/vergissingen.js';
import { snijMetBsn, snijVoorCorporatie, snijZonderBsn } from './domain/snij-identiteit.js';
import { IdentiteitsvrijgaveEntiteit } from './store/vrijgave.entiteit.js';

/** Releases who the person is after voorlopig akkoord, sealed and cut for each recipient; always by a person's act. */
@Injectable()
export class GeefIdentiteitVrij {
  constructor(
    private readonly casussen: Casussen,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
    private readonly toestemmingen: Toestemmingen,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} nog-geen-voorlopig-akkoord, identiteit-al-vrijgegeven, casus-bevroren, toestemming-ontbreekt */
  async voer(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
    await this.casussen.eigen(w, id);
    await eisNietBevroren(w, id);
    const plaatsing = await this.plaatsingen.vanCasus(w, id);
    if (!plaatsing)
      return conflict(
        'nog-geen-voorlopig-akkoord',
        'Er is nog geen voorlopig akkoord.',
        'De naam gaat pas weg als iedereen voorlopig ja zei (vrijgavetabel). Wacht op bericht van het matchingspunt.',
      );
    const { voordracht, kandidaatstelling } = plaatsing;
    if (await w.em.existsBy(IdentiteitsvrijgaveEntiteit, { voordracht, afgeslotenOp: IsNull() }))
      conflict(
        'identiteit-al-vrijgegeven',
        'De identiteit is al vrijgegeven.',
        'De corporatie en de gemeente hebben haar voor deze voordracht.',
      );
    const adressen = await this.adressen(w, plaatsing);
    await this.verzender.zend(w, id, adressen);
    for (const { oin, view } of adressen)
      await w.em.insert(IdentiteitsvrijgaveEntiteit, {
        id: randomUUID(),
        casus: id,
        voordracht,
        kandidaatstelling,
        aan: oin,
        view: view.name,
        op: w.klok.vandaag(),
        afgeslotenOp: null,
      });
    return { id: plaatsing.plaatsing };
  }

  private async adressen(
    w: Werkeenheid,
    { casus, voordracht, kandidaatstelling }: PlaatsingEntiteit,
  ): Promise<Adres[]> {
    const leden = (await this.casussen.leden(w, casus)).map(alsDraadLid);
    const personen = await this.casussen.identiteiten(w, casus);
    const hoofd = (await this.deelnemers.metRol(w, casus, 'hoofdbegeleider')) ?? this.convenant.mij.oin;
    const eigen = hoofd === this.convenant.mij.oin;
    await this.toestemmingen.eis(w, casus, 'corporatie', 'gemeente', ...(eigen ? [] : (['zorg'] as const)));
    const corporatie: Adres = {
      oin: await this.deelnemers.eis(w, casus, 'corporatie'),
      view: IdentiteitVrijgegevenCorporatie,
      gegevens: { voordracht, kandidaatstelling },
      verzegeld: snijVoorCorporatie(leden, personen),
    };
    const vestiging: Adres = {
      oin: await this.deelnemers.eis(w, casus, 'vestiging'),
      view: IdentiteitVrijgegevenVestiging,
      gegevens: { voordracht, leden },
      verzegeld: snijMetBsn(leden, personen),
    };
    const begeleider: Adres = {
      oin: hoofd,
      view: IdentiteitVrijgegevenHoofdbegeleider,
      gegevens: { voordracht, leden },
      verzegeld: snijZonderBsn(leden, personen),
    };
    return eigen ? [corporatie, vestiging] : [corporatie, vestiging, begeleider];
  }
}
