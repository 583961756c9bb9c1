import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Log, Veranderingen } from '@weerthuis/platform';
import { DataSource } from 'typeorm';

/** The channel on which the processes of one organisation hear each other. */
export const KANAAL = 'weerthuis_live';

/** Says "something changed"; anything else is a person who is to look at the own pending commands. */
export const VERANDERD = 'veranderd';

/** Changes within this time are one. */
const SAMEN = 100;

/** How a person is named on the channel: not at all, for who does not know the name already. */
export const alsOntvanger = (gebruiker: string): string =>
  createHash('sha256').update(gebruiker).digest('base64url').slice(0, 22);

/**
 * Tells all processes of this organisation that something changed. It does so after the commit and not in it: a commit that
 * notifies waits for every other one that does, in the whole server (a lock of PostgreSQL), and these come with every fact.
 * What a process loses by dying in between, it makes up for when it starts.
 */
@Injectable()
export class Omroep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly wachtend = new Set<string>();
  private wekker: NodeJS.Timeout | undefined;
  private bezig: Promise<void> = Promise.resolve();
  private readonly los: () => void;

  constructor(
    private readonly database: DataSource,
    private readonly log: Log,
    veranderingen: Veranderingen,
  ) {
    this.los = veranderingen.bij(() => this.meld(VERANDERD));
  }

  onApplicationBootstrap(): void {
    this.meld(VERANDERD);
  }

  /** A pending command of this person ended. */
  meldWachtend(gebruiker: string): void {
    this.meld(alsOntvanger(gebruiker));
  }

  async onModuleDestroy(): Promise<void> {
    this.los();
    clearTimeout(this.wekker);
    await this.bezig;
  }

  private meld(wat: string): void {
    this.wachtend.add(wat);
    this.wekker ??= setTimeout(() => {
      this.wekker = undefined;
      this.bezig = this.zend([...this.wachtend]);
      this.wachtend.clear();
    }, SAMEN);
  }

  private async zend(berichten: string[]): Promise<void> {
    await this.database
      .query('SELECT pg_notify($1, bericht) FROM unnest($2::text[]) bericht', [KANAAL, berichten])
      .catch((fout: unknown) => this.log.fout('live.melden-mislukt', fout));
  }
}
