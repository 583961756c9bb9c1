import type { Randdiensten } from '@weerthuis/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Aanbieder } from './inloggen/aanbieder.js';
import { beginInloggen, eisEigenHerkomst, keerTerug, meldAf, vang } from './inloggen/inloggen.js';
import { Kluis } from './inloggen/kluis.js';
import { Koekjes } from './inloggen/koekjes.js';
import { sessiepoort } from './inloggen/sessiepoort.js';
import { Sessies } from './inloggen/sessies.js';
import { bedienSchermen } from './schermen/schermen.js';

/** For `rand` of an AppDefinitie: logging in, sessions, and the built screens, before body and guard. */
export function werkplekRand(app: NestExpressApplication, d: Randdiensten): void {
  const { config } = d;
  const kluis = new Kluis(config.sleutelmap);
  const koekjes = new Koekjes(config);
  const aanbieder = new Aanbieder(config);
  const sessies = new Sessies(d.database, kluis, aanbieder);
  const delen = { d, kluis, koekjes, aanbieder, sessies };
  const http = app.getHttpAdapter().getInstance();
  const adres = config.adres ?? '';
  http.get('/inloggen', vang(beginInloggen(delen)));
  http.get('/inloggen/terug', vang(keerTerug(delen)));
  http.post(
    '/afmelden',
    vang(async (verzoek, antwoord, verder) => {
      eisEigenHerkomst(verzoek, adres);
      await meldAf(delen)(verzoek, antwoord, verder);
    }),
  );
  http.use('/v1', vang(sessiepoort(sessies, koekjes, adres)));
  http.use(bedienSchermen());
}
