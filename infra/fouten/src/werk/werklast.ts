import { elfproef, plusDagen, type Datum } from '@weerthuis/domain';
import { woning, worp } from '@weerthuis/scenario';
import type { Omgeving } from '../opstelling/omgeving.js';
import { Geschiedenis } from './geschiedenis.js';
import { BUURTEN, speelHuishouden, type Huishouden } from './huishouden.js';
import { maakPloeg, type Ploeg } from './ploeg.js';

/** The seeded work that people of all four organisations do, and what they saw of it. */
export class Werklast {
  readonly geschiedenis = new Geschiedenis();
  readonly huishoudens: Huishouden[] = [];
  readonly ploeg: Ploeg;

  constructor(
    o: Omgeving,
    readonly zaad: number,
    /** Numbers that were given out in this region before. */
    private readonly bsns: Set<string>,
    geduld: number,
  ) {
    this.ploeg = maakPloeg(o, this.geschiedenis, geduld);
    this.gooi = worp(zaad);
  }

  readonly gooi: (n: number) => number;

  /** Plays so many households at the same time. @throws when one of them cannot come to its end */
  async speel(aantal: number, tot?: 'kandidaat'): Promise<void> {
    const reeks = Array.from({ length: aantal }, () => this.nieuw());
    this.huishoudens.push(...reeks.map((r) => r.huishouden));
    const uit = await Promise.allSettled(reeks.map((r) => speelHuishouden(this.ploeg, r.gooi, r.huishouden, tot)));
    const mis = uit.find((u) => u.status === 'rejected');
    if (mis) throw mis.reason;
  }

  /** A home that nobody else knows of yet. */
  losseWoning(): object {
    return woning(this.gooi, 'GM0855');
  }

  /** The gemeente tells the hub about one buurt again. */
  async stelDraagkrachtVast(): Promise<void> {
    const { beleid } = this.ploeg;
    const nu = await beleid.wacht<{ vandaag: Datum }, Datum>('/klok', (k) => k.vandaag);
    const pad = `/draagkracht/${BUURTEN[0]?.code}`;
    await beleid.put(pad, ruimte(nu, 400 + this.gooi(90)), pad);
  }

  /** What makes giving away a person visible: its number. */
  get sporen(): string[] {
    return this.huishoudens.map((h) => h.bsn);
  }

  private nieuw(): { huishouden: Huishouden; gooi: (n: number) => number } {
    for (;;) {
      const bsn = `9999${String(this.gooi(100_000)).padStart(5, '0')}`;
      if (!elfproef(bsn) || this.bsns.has(bsn)) continue;
      this.bsns.add(bsn);
      return { huishouden: { bsn }, gooi: worp(this.gooi(2 ** 31)) };
    }
  }
}

const ruimte = (nu: Datum, aantal: number): object => ({
  ruimte: aantal,
  niveau: 'ruim',
  bron: 'wijkteam',
  peildatum: nu,
  herzienOp: plusDagen(nu, 180),
});

/** What a region needs once: capacity at zorg and room in the buurten of the workload. */
export async function bereidVoor(o: Omgeving): Promise<void> {
  const { planner, beleid, coordinator } = maakPloeg(o, new Geschiedenis());
  const nu = (await coordinator.wacht<{ vandaag: Datum }, Datum>('/klok', (k) => k.vandaag)) as Datum;
  await planner.put('/capaciteit/GM0855', { plekken: 5000, vanaf: nu });
  for (const { code } of BUURTEN) await beleid.put(`/draagkracht/${code}`, ruimte(nu, 500), `/draagkracht/${code}`);
}
