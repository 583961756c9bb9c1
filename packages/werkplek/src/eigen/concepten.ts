import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { eisVersie, OpWekker, type Verzoek, type Wekker, type Werkeenheid } from '@weerthuis/platform';
import { Kluis } from '../inloggen/kluis.js';

/** Days after its last change that a draft is erased. */
export const BEWAARDAGEN = 30;
const DAG = 86_400_000;

interface Rij {
  id: string;
  inhoud: string;
  versie: number;
}

const VIND = 'SELECT id, inhoud, versie FROM werkplek.concept WHERE gebruiker = $1 AND sleutel = $2';
const MAAK = 'INSERT INTO werkplek.concept (id, gebruiker, sleutel, inhoud, versie) VALUES ($1, $2, $3, $4, 1)';
const WIJZIG = 'UPDATE werkplek.concept SET inhoud = $2, versie = versie + 1 WHERE id = $1';
const WEG = 'DELETE FROM werkplek.concept WHERE id = $1';

/** What somebody began and did not hand in yet. Kept sealed, for its author alone, and not for ever. */
@Injectable()
export class Concepten {
  constructor(private readonly kluis: Kluis) {}

  async lees(
    w: Werkeenheid,
    gebruiker: string,
    sleutel: string,
  ): Promise<{ inhoud: object; versie: number } | undefined> {
    const rij = await this.vind(w, gebruiker, sleutel);
    const inhoud = rij && (await this.kluis.open<object>(rij.inhoud));
    return rij && inhoud && { inhoud, versie: rij.versie };
  }

  /**
   * Writes the draft; a change must say which version it was made from.
   * @throws Regelfout verouderd (412) when another screen wrote since, or erased it
   */
  async bewaar(w: Werkeenheid, v: Verzoek, sleutel: string, inhoud: object): Promise<{ id: string; versie: number }> {
    const rij = await this.vind(w, v.door.id, sleutel, 'FOR UPDATE');
    const verzegeld = await this.kluis.sluit(inhoud);
    if (rij ?? v.ifMatch) eisVersie(v, rij ?? { versie: 0 });
    const id = rij?.id ?? randomUUID();
    await (rij ? w.em.query(WIJZIG, [id, verzegeld]) : w.em.query(MAAK, [id, v.door.id, sleutel, verzegeld]));
    await w.zetWekker({
      soort: 'werkplek.concept',
      sleutel: id,
      op: new Date(w.klok.nu().getTime() + BEWAARDAGEN * DAG),
    });
    return { id, versie: (rij?.versie ?? 0) + 1 };
  }

  /** Nothing happens when there is none: it may have been handed in from another screen. */
  async verwijder(w: Werkeenheid, gebruiker: string, sleutel: string): Promise<void> {
    const rij = await this.vind(w, gebruiker, sleutel, 'FOR UPDATE');
    if (!rij) return;
    await w.em.query(WEG, [rij.id]);
    await w.trekWekkerIn('werkplek.concept', rij.id);
  }

  @OpWekker('werkplek.concept')
  async verloopt(w: Werkeenheid, { sleutel }: Wekker): Promise<void> {
    w.stil = true;
    await w.em.query(WEG, [sleutel]);
  }

  private async vind(w: Werkeenheid, gebruiker: string, sleutel: string, slot = ''): Promise<Rij | undefined> {
    const [rij]: Rij[] = await w.em.query(`${VIND} ${slot}`, [gebruiker, sleutel]);
    return rij;
  }
}
