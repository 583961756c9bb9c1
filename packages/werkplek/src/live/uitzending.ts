import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import { Luisterlijn } from './luisterlijn.js';
import { alsOntvanger, VERANDERD } from './omroep.js';

interface Kijker {
  antwoord: Response;
  ontvanger: string;
  einde: NodeJS.Timeout;
}

/** Changes within this time are one event. */
const SAMEN = 150;
const HARTSLAG = 15_000;
/** After this long a browser connects again, so that a role that was taken away or a session that ended counts. */
const LANGST = 15 * 60_000;

/** The screens that are open here, and what they are told (server-sent events). Without any of them nothing runs. */
@Injectable()
export class Uitzending implements OnModuleDestroy {
  private readonly kijkers = new Set<Kijker>();
  private readonly wachtend = new Set<string>();
  private samen: NodeJS.Timeout | undefined;
  private hartslag: NodeJS.Timeout | undefined;
  private stopLuisteren = () => {};
  private nr = 0;

  constructor(private readonly lijn: Luisterlijn) {}

  /** Keeps this answer open for `gebruiker`; a browser that comes back (`Last-Event-ID`) is told to look again. */
  open(antwoord: Response, gebruiker: string, terug: boolean): void {
    const kijker: Kijker = {
      antwoord,
      ontvanger: alsOntvanger(gebruiker),
      einde: setTimeout(() => antwoord.end(), LANGST),
    };
    antwoord.status(200).set({ 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    antwoord.write('retry: 2000\n\n');
    antwoord.once('close', () => this.weg(kijker));
    if (this.kijkers.size === 0) this.begin();
    this.kijkers.add(kijker);
    if (terug) this.zend(kijker, VERANDERD);
  }

  /** Before the server closes: it would wait for these answers. */
  onModuleDestroy(): void {
    for (const { antwoord } of this.kijkers) antwoord.end();
    clearTimeout(this.samen);
  }

  private begin(): void {
    this.hartslag = setInterval(() => {
      for (const { antwoord } of this.kijkers) antwoord.write(':\n\n');
    }, HARTSLAG);
    this.stopLuisteren = this.lijn.luister((bericht) => this.hoor(bericht));
  }

  private weg(kijker: Kijker): void {
    clearTimeout(kijker.einde);
    this.kijkers.delete(kijker);
    if (this.kijkers.size > 0) return;
    clearInterval(this.hartslag);
    this.stopLuisteren();
  }

  private hoor(bericht: string): void {
    this.wachtend.add(bericht);
    this.samen ??= setTimeout(() => {
      this.samen = undefined;
      const berichten = [...this.wachtend];
      this.wachtend.clear();
      for (const kijker of this.kijkers)
        for (const wat of berichten)
          if (wat === VERANDERD) this.zend(kijker, VERANDERD);
          else if (wat === kijker.ontvanger) this.zend(kijker, 'wachtend');
    }, SAMEN);
  }

  private zend({ antwoord }: Kijker, event: string): void {
    antwoord.write(`id: ${++this.nr}\nevent: ${event}\ndata: {}\n\n`);
  }
}
