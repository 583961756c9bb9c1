import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesProfiel, type Oin, type Regioprofiel } from '@weerthuis/domain';
import { maakOntwikkelConvenant, partijSleutelmap, planConvenant, provisioneer } from '@weerthuis/messaging';
import { startInstantie, type Instantie } from '@weerthuis/platform';
import { doelgroep, startIdp, testOmgeving, wortel, type Idp } from '@weerthuis/testkit';
import { definitie } from '../../src/index.js';
import { spiegel } from './spiegel.js';

const NAMEN = ['matchingspunt', 'traverse', 'ribw-brabant', 'tilburg', 'oisterwijk', 'tiwos', 'casade'] as const;
export type Naam = (typeof NAMEN)[number];

/** The hub as it runs, with two zorg, two gemeenten and two corporaties that only listen and speak. */
export interface Proefregio {
  idp: Idp;
  profiel: Regioprofiel;
  hub: Instantie;
  partijen: Record<Naam, Instantie>;
  oin: (naam: Naam) => Oin;
  sluit: () => Promise<void>;
}

function klein(): Regioprofiel {
  const heel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio/hart-van-brabant.json'), 'utf8')));
  const partijen = heel.partijen.filter((p) => NAMEN.some((naam) => naam === p.naam));
  return { ...heel, regio: `proef-${randomBytes(4).toString('hex')}`, partijen };
}

export async function startProefregio(): Promise<Proefregio> {
  const omgeving = await testOmgeving();
  const profiel = klein();
  const map = mkdtempSync(join(tmpdir(), 'weerthuis-hub-'));
  const convenantPad = await maakOntwikkelConvenant(profiel, map);
  const gebruiker = (oin: Oin) => `${profiel.regio}-${oin}`;
  await provisioneer({ brokers: omgeving.brokers, ...omgeving.beheer }, planConvenant(profiel, { gebruiker }));
  const wachtwoord = randomBytes(8).toString('hex');
  const gebruikers = ['coordinator', 'beheerder'].map((rol) => ({ gebruiker: rol, wachtwoord, rollen: [rol] }));
  const organisaties = profiel.partijen.map(({ naam, oin }) => ({ naam, oin, gebruikers }));
  const idp = await startIdp({ map: join(map, 'idp'), organisaties });
  const start = async ({ naam, rol, oin }: Regioprofiel['partijen'][number]) => {
    const aanmelding = await omgeving.maakGebruiker(gebruiker(oin), randomBytes(12).toString('hex'));
    const kafka = { brokers: omgeving.brokers, gebruiker: gebruiker(oin), wachtwoord: aanmelding.wachtwoord };
    const instantie = await startInstantie(rol === 'matching' ? definitie : spiegel(rol), {
      naam,
      rol,
      oin,
      regio: profiel.regio,
      poort: 0,
      databaseUrl: await omgeving.databaseUrl(naam),
      poolgrootte: 4,
      kafka,
      oidc: { issuer: idp.issuer(naam), audience: doelgroep(naam), algoritme: 'ES256' },
      convenantPad,
      sleutelmap: partijSleutelmap(map, oin),
      ontwikkel: true,
      klokBeweegbaar: true,
      logniveau: process.env['PROEF_LOG'] === 'ja' ? 'info' : 'silent',
      ontvangstInterval: 50,
    });
    return [naam, instantie] as const;
  };
  const partijen = Object.fromEntries(await Promise.all(profiel.partijen.map(start))) as Record<Naam, Instantie>;
  return {
    idp,
    profiel,
    hub: partijen.matchingspunt,
    partijen,
    oin: (naam) => profiel.partijen.find((p) => p.naam === naam)?.oin ?? '',
    async sluit() {
      await Promise.all(Object.values(partijen).map((i) => i.sluit()));
      await idp.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
