import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Log, OpWekker, Poort, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Kluis } from '../inloggen/kluis.js';
import { Sessies } from '../inloggen/sessies.js';
import { Omroep } from '../live/omroep.js';
import { begin, maak, neemTerug, sluitAf, type Opdracht, type Rij } from './opslag.js';
import { NIET_GELUKT, verzend, type Afloop } from './verzend.js';

/** Time to think again. */
export const BEDENKTIJD = 10_000;
/** When nothing was heard of an attempt: its process may be gone. */
const OPNIEUW = 30_000;
const POGINGEN = 5;
const SOORT = 'werkplek.wachtend';

/**
 * Commands that wait a moment so that they can be taken back. Nothing of them is a fact before they ran; they run through
 * their own public route, at least once and with one effect, because the key of the request is fixed from the start.
 */
@Injectable()
export class Wachtend implements OnModuleDestroy {
  private readonly bezig = new Set<Promise<void>>();

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly kluis: Kluis,
    private readonly sessies: Sessies,
    private readonly omroep: Omroep,
    private readonly poort: Poort,
    private readonly log: Log,
  ) {}

  async zet(w: Werkeenheid, omschrijving: string, opdracht: Opdracht): Promise<{ id: string; uitvoerenNa: string }> {
    const id = randomUUID();
    const uitvoerenNa = new Date(Date.now() + BEDENKTIJD);
    await maak(w, { id, gebruiker: w.door.id, omschrijving, opdracht: await this.kluis.sluit(opdracht), uitvoerenNa });
    await this.wek(w, id, BEDENKTIJD);
    return { id, uitvoerenNa: uitvoerenNa.toISOString() };
  }

  async neemTerug(w: Werkeenheid, id: string): Promise<void> {
    await neemTerug(w, id, w.door.id);
    await w.trekWekkerIn(SOORT, id);
    w.naCommit(() => this.omroep.meldWachtend(w.door.id));
  }

  /** The request goes out after this commit: it is not to hold the timers of the instance. */
  @OpWekker(SOORT)
  async gaat(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    w.stil = true;
    const rij = await begin(w, sleutel);
    if (!rij) return;
    await this.wek(w, sleutel, OPNIEUW);
    w.naCommit(() => {
      const werk = this.voer(rij)
        .catch((fout: unknown) => this.log.fout('wachtend.mislukt', fout))
        .finally(() => this.bezig.delete(werk));
      this.bezig.add(werk);
    });
  }

  /** Before the server closes, because these are requests to it. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.bezig);
  }

  private async voer(rij: Rij): Promise<void> {
    const opdracht = await this.kluis.open<Opdracht>(rij.opdracht);
    let afloop: Afloop = { stand: 'later' };
    if (opdracht) afloop = await verzend(this.eigenUrl(), rij.id, await this.metVersToken(opdracht));
    if (afloop.stand === 'later' && opdracht && rij.pogingen < POGINGEN) return;
    const uit = afloop.stand === 'later' ? ({ stand: 'geweigerd', probleem: NIET_GELUKT } as const) : afloop;
    await this.poort.systeem('wachtend.afsluiten', [], async (w) => {
      w.stil = true;
      await sluitAf(w, rij.id, uit.stand, 'probleem' in uit ? uit.probleem : undefined);
      await w.trekWekkerIn(SOORT, rij.id);
      w.naCommit(() => this.omroep.meldWachtend(rij.gebruiker));
    });
  }

  /** The session renews its token; without one, the token that was given counts for as long as it holds. */
  private async metVersToken(o: Opdracht): Promise<Opdracht> {
    const sessie = o.sessie ? await this.sessies.bijId(o.sessie).catch(() => undefined) : undefined;
    return sessie ? { ...o, autorisatie: `Bearer ${sessie.access}` } : o;
  }

  private wek(w: Werkeenheid, id: string, over: number): Promise<void> {
    return w.zetWekker({ soort: SOORT, sleutel: id, op: new Date(w.klok.nu().getTime() + over) });
  }

  private eigenUrl(): string {
    const server = this.http.httpAdapter.getHttpServer() as { address(): AddressInfo };
    return `http://127.0.0.1:${server.address().port}`;
  }
}
