import { randomUUID } from 'node:crypto';
import * as c from '@weerthuis/contracts';
import { plusDagen, type Datum, type Uuid } from '@weerthuis/domain';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { lid, toestemming, woning, woonprofiel } from './gegevens.js';
import { gezien, Medewerker, zeg } from './hulp.js';
import type { Proefregio } from './regio.js';

type ViewClass = c.ViewClass;

/** The voordracht that the mirrored hub makes for one casus. */
export interface Proefvoordracht {
  voordracht: Uuid;
  kandidaatstelling: Uuid;
  versie: number;
  plaatsing: Uuid;
  startOp: Datum;
}

/** The way of one casus, with the mirrored parties saying what they would say. */
export class Weg {
  readonly voordracht: Proefvoordracht;

  private constructor(
    readonly regio: Proefregio,
    readonly zorg: Medewerker,
    readonly casus: Uuid,
    readonly leden: Uuid[],
    readonly vandaag: Datum,
  ) {
    const startOp = plusDagen(vandaag, 20);
    this.voordracht = {
      voordracht: randomUUID(),
      kandidaatstelling: randomUUID(),
      versie: 1,
      plaatsing: randomUUID(),
      startOp,
    };
  }

  /** Up to and including toelating. */
  static async begin(regio: Proefregio, anders: { hoofdbegeleider?: string; leden?: object[] } = {}): Promise<Weg> {
    const zorg = await Medewerker.van(regio, 'traverse');
    const vandaag = regio.partijen['traverse']?.diensten.klok.vandaag() ?? '';
    const plek = await zorg.doe('POST', '/plekken', { naam: 'Kamer 12', locatie: 'Huis Proef' });
    const leden = anders.leden ?? [lid()];
    const casus = await zorg.doe('POST', '/casussen', {
      herkomst: 'GM0867',
      inVoorzieningSinds: '2025-01-10',
      plek,
      leden,
    });
    await zorg.doe('PUT', `/casussen/${casus}/toestemming`, toestemming(vandaag));
    await zorg.doe('PUT', `/casussen/${casus}/woonprofiel`, woonprofiel());
    await zorg.doe('POST', `/casussen/${casus}/woonklaarverklaringen`, { geldigTot: plusDagen(vandaag, 90) });
    const hoofdbegeleider = regio.oin(anders.hoofdbegeleider ?? 'traverse');
    await zorg.doe('POST', `/casussen/${casus}/indiening`, { wet: 'wmo', urgentieGevraagd: false, hoofdbegeleider });
    const hub = regio.partijen['matchingspunt'] as Instantie;
    const bijHub = await gezien<{ leden: { lid: Uuid }[] }>(hub, casus, 'aanmelding.ingediend');
    const weg = new Weg(
      regio,
      zorg,
      casus,
      bijHub.leden.map((l) => l.lid),
      vandaag,
    );
    await weg.hub('traverse', c.ToelatingBeslotenZorg, { besluit: 'toegelaten', gronden: [], wachtSinds: vandaag });
    return weg;
  }

  partij(naam: string): Instantie {
    return this.regio.partijen[naam] as Instantie;
  }

  zegt(van: string, aan: string, view: ViewClass, gegevens: object, verzegeld?: object): Promise<Uuid> {
    return zeg(this.partij(van), this.casus, {
      oin: this.regio.oin(aan),
      view,
      gegevens,
      ...(verzegeld ? { verzegeld } : {}),
    });
  }

  hub(aan: string, view: ViewClass, gegevens: object): Promise<Uuid> {
    return this.zegt('matchingspunt', aan, view, gegevens);
  }

  /** The hub asks; gives the uuid of the question once zorg has it. */
  async gevraagd(aan: string, rol: string, ronde: 1 | 2 = 1): Promise<Uuid> {
    const { plaatsing: _p, ...vraag } = this.voordracht;
    const verzoek = randomUUID();
    const antwoordVoor = plusDagen(this.vandaag, 5);
    await this.hub(aan, c.AkkoordGevraagdZorg, { verzoek, ...vraag, ronde, rol, antwoordVoor, woning: woning() });
    const medewerker = await Medewerker.van(this.regio, aan);
    await totdat(async () => (await medewerker.vraag('GET', `/akkoordverzoeken/${verzoek}`)).status === 200);
    return verzoek;
  }

  /** All said yes: the hub tells who takes part and opens the plaatsing. */
  async voorlopigAkkoord(zorgen = ['traverse'], hoofdbegeleider = 'traverse'): Promise<void> {
    const { startOp, plaatsing, ...v } = this.voordracht;
    const oin = (naam: string) => this.regio.oin(naam);
    const wie = {
      corporatie: oin('tiwos'),
      vestiging: oin('tilburg'),
      herkomst: oin('waalwijk'),
      hoofdbegeleider: oin(hoofdbegeleider),
    };
    for (const naam of zorgen) {
      await this.hub(naam, c.CasusDeelnemerToegevoegdZorg, { partij: oin('traverse'), rol: 'aanmelder' });
      await this.hub(naam, c.CasusDeelnemerToegevoegdZorg, { partij: oin(hoofdbegeleider), rol: 'hoofdbegeleider' });
      await this.hub(naam, c.VoordrachtVoorlopigAkkoordZorg, { ...v, plaatsing, ...wie });
      const { voordracht, kandidaatstelling } = v;
      const open = {
        plaatsing,
        voordracht,
        kandidaatstelling,
        stand: 'voorwaardelijk',
        startOp,
        gemeenteWoning: 'GM0855',
      };
      await this.hub(naam, c.PlaatsingGeopendZorg, open);
      const medewerker = await Medewerker.van(this.regio, naam);
      await totdat(async () => (await medewerker.vraag('GET', `/plaatsingen/${plaatsing}`)).status === 200);
    }
  }
}
