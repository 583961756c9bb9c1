import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Datum } from '@weerthuis/domain';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { Hub } from '../gedeeld/hub.js';
import { COORDINATOR } from '../gedeeld/rollen.js';
import { isActief, LOPEND } from '../voordracht/domain/voordracht.js';
import { KandidaatstellingEntiteit, VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';
import { alsKandidaat } from '../voordracht/store/voordrachten.js';

interface Rij {
  voordracht: string;
  casussen: string[];
  adres: string;
  ja: number;
  vragen: number;
  stil: string[];
  termijn?: Datum;
  reserve: boolean;
}

/** A voordracht that waits for answers, as the work queue may know it. */
export class Voordrachtwerk {
  @Open() voordracht!: string;
  @Veld('eenheid.id') adres?: string;
  @Veld('akkoord.antwoord') ja?: number;
  @Open() vragen!: number;
  /** Parties that have not answered. */
  @Open() stil!: string[];
  @Open() termijn?: Datum;
  @Open() reserve!: boolean;
}

/** Voordrachten of which somebody has not answered. */
@Injectable()
export class VoordrachtWerkbron implements Werkbron<Rij, Voordrachtwerk>, OnModuleInit {
  readonly naam = 'voordracht';
  readonly rollen = COORDINATOR;
  readonly uit = Voordrachtwerk;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  async lees(w: Werkeenheid): Promise<Rij[]> {
    const lopend = await w.em.find(VoordrachtEntiteit, { where: { stand: In(LOPEND) }, order: { id: 'ASC' } });
    const kandidaten = await w.em.findBy(KandidaatstellingEntiteit, { voordracht: In(lopend.map((v) => v.id)) });
    const woningen = await w.em.findBy(AanbodEntiteit, { id: In(lopend.map((v) => v.aanbod)) });
    return lopend.flatMap((v) => {
      const eigen = kandidaten.filter((k) => k.voordracht === v.id).map(alsKandidaat);
      const vragen = eigen
        .filter(isActief)
        .flatMap((k) => k.verzoeken.filter((x) => x.ronde === k.ronde && x.versie === v.vraagversie));
      const stil = vragen.filter((x) => x.stand === 'open');
      const woning = woningen.find((a) => a.id === v.aanbod)?.woning;
      const [termijn] = stil.map((x) => x.antwoordVoor).sort();
      if (!termijn) return [];
      return {
        voordracht: v.id,
        casussen: eigen.map((k) => k.casus),
        adres: woning ? `${woning.straat} ${woning.huisnummer}` : '',
        ja: vragen.filter((x) => x.antwoord === 'ja').length,
        vragen: vragen.length,
        stil: [...new Set(stil.map((x) => x.partij))],
        termijn,
        reserve: eigen.some((k) => k.stand === 'reserve'),
      };
    });
  }

  betrokkene(rij: Rij): readonly string[] {
    return rij.casussen;
  }

  sleutel(rij: { voordracht: string }): string {
    return rij.voordracht;
  }

  toon(v: Voordrachtwerk): Werk {
    const titels = v.stil.map((oin) => this.hub.convenant.partij(oin).titel);
    return {
      soort: 'voordracht',
      titel: `Voordracht wacht op antwoord${v.adres ? `: ${v.adres}` : ''}`,
      zin: `${v.ja === undefined ? '' : `${v.ja} van ${v.vragen} zei ja. `}Nog geen antwoord: ${titels.join(', ')}.`,
      ...(v.termijn && { termijn: v.termijn }),
      aanZet: titels.length === 1 ? (titels[0] ?? '') : `${titels.length} partijen`,
      alsNiets: v.reserve ? 'na de termijn wordt de reserve gevraagd' : 'na de termijn vervalt de voordracht',
      pad: `/hub/voordrachten/${v.voordracht}`,
    };
  }
}
