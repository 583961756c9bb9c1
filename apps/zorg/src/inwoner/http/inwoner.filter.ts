import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Log, naarProbleem } from '@weerthuis/platform';
import type { Request, Response } from 'express';
import { Bladen } from '../bladen.js';
import { berichtPagina, inlogPagina } from '../pagina/inlog.js';
import type { Sleutel } from '../teksten/teksten.js';
import { bezoekVan } from './bezoek.js';
import { zetBladkoppen } from './bladkoppen.js';

/** What a refusal is called for the person; everything else is that it did not work and that nothing changed. */
const TEKST: Record<string, Sleutel> = {
  'formulier-verlopen': 'fout.formulier',
  'formulier-van-elders': 'fout.formulier',
  'idempotency-key-ontbreekt': 'fout.formulier',
  'idempotency-key-hergebruikt': 'fout.formulier',
  'rol-ontbreekt': 'fout.mag-niet',
  'antwoord-te-laat': 'fout.te-laat',
  'akkoord-al-gegeven': 'fout.al',
  'akkoord-vervallen': 'fout.al',
  'toestemming-ontbreekt': 'fout.geen-toestemming',
  'bsn-niet-toegestaan': 'fout.bsn',
  'naam-ontbreekt': 'fout.naam',
  'geen-toestemming': 'stop.al',
};

/** A refusal as a page. Texts for employees never reach a resident. */
@Catch()
export class InwonerFilter implements ExceptionFilter {
  constructor(
    private readonly bladen: Bladen,
    private readonly log: Log,
  ) {}

  async catch(fout: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const verzoek = http.getRequest<Request>();
    const antwoord = http.getResponse<Response>();
    const { antwoord: probleem, headers, onverwacht } = naarProbleem(fout, {});
    if (onverwacht) this.log.fout('http.storing', fout);
    const { code, status } = probleem;
    if (code === 'inwoner-niet-ingelogd' && verzoek.method === 'GET') {
      antwoord.redirect(303, verzoek.path === '/mijn' ? '/mijn/inloggen' : '/mijn/inloggen?opnieuw=ja');
      return;
    }
    const kader = await this.bladen.kader(bezoekVan(verzoek)).catch(() => undefined);
    zetBladkoppen(antwoord);
    antwoord.status(status).set(headers);
    if (!kader) antwoord.send('');
    else if (code === 'inwoner-niet-ingelogd') antwoord.send(inlogPagina(kader, { tekst: 'inlog.opnieuw' }));
    else if (code === 'te-vaak-geprobeerd') antwoord.send(inlogPagina(kader, { tekst: 'inlog.te-vaak' }));
    else if (status === 404) antwoord.send(berichtPagina(kader, 'fout.onbekend.kop', 'fout.onbekend'));
    else
      antwoord.send(
        berichtPagina(kader, 'fout.kop', TEKST[code] ?? 'fout.algemeen', '/mijn', { naam: kader.ik?.naam ?? '' }),
      );
  }
}
