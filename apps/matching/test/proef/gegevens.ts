import { randomUUID } from 'node:crypto';
import { AanbodGedaanMatching, AanmeldingIngediendMatching, AkkoordGegevenMatching } from '@weerthuis/contracts';
import { plusDagen, type Uuid } from '@weerthuis/domain';
import type { Naam, Spel } from './spel.js';

export interface Vraag {
  verzoek: Uuid;
  voordracht: Uuid;
  kandidaatstelling: Uuid;
  versie: number;
  ronde: 1 | 2;
  rol: string;
  antwoordVoor: string;
}

export const vandaag = (spel: Spel): string => spel.hub.diensten.klok.vandaag();

/** Somebody from Tilburg, registered by Traverse, who looks for two rooms. */
export async function meldAan(
  spel: Spel,
  anders: object = {},
  profiel: object = {},
): Promise<{ casus: Uuid; lid: Uuid }> {
  const [casus, lid] = [randomUUID(), randomUUID()];
  const nu = vandaag(spel);
  await spel.zeg('traverse', casus, AanmeldingIngediendMatching, {
    leden: [{ lid, soort: 'volwassene', rol: 'aanvrager' }],
    herkomst: 'GM0855',
    woonprofiel: {
      volwassenen: 1,
      kinderen: 0,
      kamers: 2,
      huurgrensCent: 68296,
      huurtabelJaar: 2025,
      trapvrij: false,
      huisdieren: [],
      gewensteGemeenten: ['GM0855', 'GM0824'],
      gewensteWijken: [],
      gewensteBuurten: [],
      netwerkBuurten: [],
      teVermijdenBuurten: [],
      intensiteit: 'licht',
      urenPerWeek: 3,
      ...profiel,
    },
    woonklaarTot: plusDagen(nu, 200),
    inVoorzieningSinds: plusDagen(nu, -500),
    wachtSinds: plusDagen(nu, -400),
    wet: 'wmo',
    urgentieGevraagd: false,
    hoofdbegeleider: spel.regio.oin('ribw-brabant'),
    ...anders,
  });
  return { casus, lid };
}

export async function laatToe(spel: Spel, casus: Uuid): Promise<void> {
  await spel.doe(`/aanmeldingen/${casus}/toelating`, { besluit: 'toegelaten' });
}

export async function kandidaat(spel: Spel): Promise<{ casus: Uuid; lid: Uuid }> {
  const wie = await meldAan(spel);
  await laatToe(spel, wie.casus);
  return wie;
}

/** A home of Tiwos in Oisterwijk, available today. */
export async function biedAan(
  spel: Spel,
  anders: object = {},
  rest: object = {},
): Promise<{ aanbod: Uuid; eenheid: Uuid }> {
  const [aanbod, eenheid] = [randomUUID(), randomUUID()];
  await spel.zeg('tiwos', eenheid, AanbodGedaanMatching, {
    aanbod,
    bagId: '0824010000000001',
    contractvormen: ['regulier'],
    ...rest,
    woning: {
      eenheid,
      gemeente: 'GM0824',
      wijk: 'WK082401',
      buurt: 'BU08240101',
      straat: 'Voorbeeldstraat',
      huisnummer: 7,
      postcode: '5061AA',
      plaats: 'Oisterwijk',
      kamers: 3,
      verdieping: 1,
      lift: false,
      huisdieren: false,
      rekenhuurCent: 64000,
      servicekostenCent: 2500,
      beschikbaarVanaf: vandaag(spel),
      ...anders,
    },
  });
  return { aanbod, eenheid };
}

export const WIE_ANTWOORDT: Record<string, Naam> = {
  corporatie: 'tiwos',
  hoofdbegeleider: 'ribw-brabant',
  persoon: 'traverse',
  herkomst: 'tilburg',
  vestiging: 'oisterwijk',
};

/** The party that is asked in this role answers in this round. */
export async function antwoord(
  spel: Spel,
  casus: Uuid,
  rol: string,
  ronde: 1 | 2,
  jaNee: 'ja' | 'nee',
  voordracht?: Uuid,
): Promise<Vraag> {
  const wie = WIE_ANTWOORDT[rol] as Naam;
  const past = (q: Vraag): boolean =>
    q.rol === rol && q.ronde === ronde && (!voordracht || q.voordracht === voordracht);
  const q = await spel.hoort<Vraag>(wie, casus, 'akkoord.gevraagd', past);
  const { verzoek, kandidaatstelling, versie } = q;
  const kern = { verzoek, voordracht: q.voordracht, kandidaatstelling, versie, ronde, rol, antwoord: jaNee };
  await spel.zeg(
    wie,
    casus,
    AkkoordGegevenMatching,
    rol === 'persoon' ? { ...kern, doorWie: 'persoon', hoeGevraagd: 'gesprek' } : kern,
  );
  return q;
}
