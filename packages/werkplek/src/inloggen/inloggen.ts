import { MEDEWERKERROLLEN } from '@weerthuis/domain';
import { Probleem, type Randdiensten } from '@weerthuis/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Aanbieder, type Bewijs, type Inlogpoging } from './aanbieder.js';
import { eigenPad } from './eigen-pad.js';
import type { Kluis } from './kluis.js';
import type { Koekjes } from './koekjes.js';
import { toonPagina } from './pagina.js';
import type { Sessies } from './sessies.js';

/** Time to log in at the provider. */
const POGINGDUUR = 600_000;

interface Delen {
  d: Randdiensten;
  aanbieder: Aanbieder;
  kluis: Kluis;
  koekjes: Koekjes;
  sessies: Sessies;
}

/** `GET /inloggen?naar=<pad>`: to the provider (OpenID Connect Core, authorization code with PKCE, RFC 7636). */
export const beginInloggen =
  ({ d, aanbieder, kluis, koekjes }: Delen): RequestHandler =>
  async (verzoek, antwoord) => {
    if (!aanbieder.ingericht)
      return toonPagina(
        antwoord,
        503,
        'Inloggen kan hier nog niet',
        'De beheerder moet eerst ADRES en OIDC_CLIENT instellen.',
      );
    const naar = eigenPad(verzoek.query['naar'], aanbieder.adres);
    if (verzoek.get('host') !== new URL(aanbieder.adres).host)
      return antwoord.redirect(303, `${aanbieder.adres}/inloggen?naar=${encodeURIComponent(naar)}`);
    try {
      const { poging, url } = await aanbieder.begin(naar, Date.now() + POGINGDUUR);
      koekjes.zet(antwoord, 'inloggen', await kluis.sluit(poging), POGINGDUUR / 1_000);
      antwoord.redirect(303, url.href);
    } catch (fout) {
      d.log.fout('inloggen.uitgever', fout);
      toonPagina(antwoord, 503, 'Inloggen lukt nu niet', 'De inlogdienst van uw organisatie antwoordt niet.');
    }
  };

/** `GET /inloggen/terug`: back from the provider, in the browser that went there. Begins a session. */
export const keerTerug =
  ({ d, aanbieder, kluis, koekjes, sessies }: Delen): RequestHandler =>
  async (verzoek, antwoord) => {
    const poging = await kluis.open<Inlogpoging>(koekjes.lees(verzoek, 'inloggen') ?? '');
    koekjes.wis(antwoord, 'inloggen');
    if (!poging || poging.tot < Date.now())
      return toonPagina(
        antwoord,
        400,
        'Deze inlogpoging is voorbij',
        'Zij begon niet in deze browser, of te lang geleden.',
      );
    let bewijs: Bewijs;
    try {
      bewijs = await aanbieder.ruil(/\?.*$/.exec(verzoek.originalUrl)?.[0] ?? '', poging);
    } catch (fout) {
      d.log.let('inloggen.mislukt', { reden: fout instanceof Error ? fout.name : 'onbekend' });
      return toonPagina(antwoord, 400, 'Inloggen is niet gelukt', 'De inlogdienst gaf geen geldig antwoord.');
    }
    const wie = await d.tokens.lees(`Bearer ${bewijs.access}`).catch(() => undefined);
    const rollen: readonly string[] = MEDEWERKERROLLEN[d.config.rol];
    if (!wie?.rollen.some((rol) => rollen.includes(rol)))
      return toonPagina(
        antwoord,
        403,
        'Dit account mag hier niet in',
        'Vraag uw beheerder om een rol in deze toepassing.',
      );
    const eerder = koekjes.lees(verzoek, 'sessie');
    if (eerder) await sessies.beeindig(eerder);
    koekjes.zet(antwoord, 'sessie', await sessies.begin(wie.id, bewijs));
    antwoord.redirect(303, eigenPad(poging.naar, aanbieder.adres));
  };

/** `POST /afmelden`: ends the session here, and says where it ends at the provider: by redirect for a page, else in JSON. */
export const meldAf =
  ({ d, aanbieder, koekjes, sessies }: Delen): RequestHandler =>
  async (verzoek, antwoord) => {
    const geheim = koekjes.lees(verzoek, 'sessie');
    const bewijs = geheim ? await sessies.beeindig(geheim) : undefined;
    koekjes.wis(antwoord, 'sessie');
    const einde =
      bewijs && (await aanbieder.einde(bewijs.id).catch((fout: unknown) => d.log.fout('afmelden.uitgever', fout)));
    const naar = einde || '/';
    if (verzoek.accepts(['json', 'html']) === 'html') antwoord.redirect(303, naar);
    else antwoord.json({ naar });
  };

/** Whether a request that changes something was made by our own pages (Fetch Metadata, else Origin). */
export function eisEigenHerkomst(verzoek: Request, adres: string): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(verzoek.method)) return;
  if (verzoek.get('sec-fetch-site') === 'same-origin' || (adres && verzoek.get('origin') === adres)) return;
  throw new Probleem({
    status: 403,
    code: 'vreemde-herkomst',
    titel: 'Dit verzoek kwam niet uit de eigen schermen.',
    detail:
      'Met een sessie kan alleen een scherm van deze instantie iets wijzigen (regel: geen verzoek van een andere site). Open de schermen en doe het daar. Er is niets gewijzigd.',
  });
}

/** Runs a handler that may fail later: its failure goes to the one filter for all errors. */
export const vang =
  (werk: RequestHandler): RequestHandler =>
  (verzoek: Request, antwoord: Response, verder: NextFunction) => {
    Promise.resolve(werk(verzoek, antwoord, verder)).catch(verder);
  };
