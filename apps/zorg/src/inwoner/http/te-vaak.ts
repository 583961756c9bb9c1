import { Injectable } from '@nestjs/common';
import { Probleem } from '@weerthuis/platform';

const VENSTER = 15 * 60_000;
/** A house with many residents may share one address. */
const HOOGSTENS = 20;
const ONTHOUDEN = 5_000;

/** Slows down who tries many codes from one address. Kept in memory: a code itself also stops after five wrong tries. */
@Injectable()
export class TeVaak {
  private readonly mis = new Map<string, { aantal: number; vanaf: number }>();

  /** @throws Probleem 429 */
  eis(adres: string): void {
    const rij = this.geldig(adres);
    if (!rij || rij.aantal < HOOGSTENS) return;
    const wacht = Math.ceil((rij.vanaf + VENSTER - Date.now()) / 1000);
    throw new Probleem({
      status: 429,
      code: 'te-vaak-geprobeerd',
      titel: 'Er is te vaak een verkeerde code ingevuld.',
      detail: 'Probeer het over een kwartier opnieuw.',
      headers: { 'Retry-After': String(wacht) },
    });
  }

  tel(adres: string): void {
    const rij = this.geldig(adres) ?? { aantal: 0, vanaf: Date.now() };
    rij.aantal++;
    this.mis.delete(adres);
    this.mis.set(adres, rij);
    const [oudste] = this.mis.keys();
    if (this.mis.size > ONTHOUDEN && oudste !== undefined) this.mis.delete(oudste);
  }

  private geldig(adres: string): { aantal: number; vanaf: number } | undefined {
    const rij = this.mis.get(adres);
    return rij && rij.vanaf + VENSTER > Date.now() ? rij : undefined;
  }
}
