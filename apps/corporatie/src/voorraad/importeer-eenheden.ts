import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import { Probleem, type Werkeenheid } from '@weerthuis/platform';
import { parse } from 'csv-parse/sync';
import { KOLOMMEN, leesEenheden, type Rijfout } from './domain/lees-eenheden.js';
import { verschil } from './domain/eenheid.js';
import { EenheidEntiteit } from './store/eenheid.entiteit.js';
import { ImportEntiteit } from './store/import.entiteit.js';
import { Eenheden } from './voeg-eenheid-toe.js';

export interface Importverslag {
  rijen: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fouten: Rijfout[];
}

/** No file of more rows: the largest corporatie of a region has fewer homes to pledge. */
const MEESTE_RIJEN = 20_000;

/**
 * Takes over a CSV file of dwellings. On trial nothing changes but the report; for real everything or nothing. The
 * same file twice changes nothing the second time.
 */
@Injectable()
export class ImporteerEenheden {
  constructor(private readonly eenheden: Eenheden) {}

  async voer(w: Werkeenheid, csv: string, proef: boolean): Promise<Importverslag & { id: string }> {
    const rijen = leesCsv(csv);
    const { goed, fouten } = leesEenheden(rijen);
    const verslag: Importverslag = { rijen: rijen.length, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, fouten };
    if (!proef && fouten.length) throw metFouten(fouten);
    const toepassen = !proef;
    const bestaand = new Map((await w.em.find(EenheidEntiteit)).map((e) => [e.bagId, e]));
    for (const { gegevens } of goed) {
      const oud = bestaand.get(gegevens.bagId);
      verslag[!oud ? 'nieuw' : verschil(oud, gegevens).length ? 'gewijzigd' : 'ongewijzigd']++;
      if (toepassen && !oud) await this.eenheden.voegToe(w, gegevens);
      if (toepassen && oud && verschil(oud, gegevens).length) await this.eenheden.wijzig(w, oud, gegevens);
    }
    const id = randomUUID();
    await w.em.insert(ImportEntiteit, { id, proef, verslag });
    return { id, ...verslag };
  }
}

/** Semicolon or comma (the heading tells which, for a Dutch amount holds a comma), with or without a byte order mark, as spreadsheets save it. @throws Regelfout */
function leesCsv(csv: string): Record<string, string>[] {
  const kop = csv.slice(0, csv.indexOf('\n') < 0 ? undefined : csv.indexOf('\n'));
  const kolommen = kop
    .replace(/^\uFEFF/, '')
    .split(/[;,]/)
    .map((k) => k.trim().replaceAll('"', ''));
  const mist = Object.keys(KOLOMMEN).filter((k) => !kolommen.includes(k));
  if (mist.length)
    onleesbaar(`De kolommen ${mist.join(', ')} ontbreken (sjabloon). Neem de kopregel van het sjabloon over.`);
  try {
    const rijen: Record<string, string>[] = parse(csv, {
      bom: true,
      columns: true,
      delimiter: kop.includes(';') ? ';' : ',',
      skip_empty_lines: true,
      trim: true,
      to: MEESTE_RIJEN + 1,
    });
    if (rijen.length > MEESTE_RIJEN) onleesbaar(`Het bestand heeft meer dan ${MEESTE_RIJEN} rijen. Knip het in delen.`);
    return rijen;
  } catch (fout) {
    if (fout instanceof Error && 'lines' in fout)
      onleesbaar(`Regel ${String(fout.lines)} heeft een ander aantal kolommen dan de kopregel. Verbeter die regel.`);
    throw fout;
  }
}

const onleesbaar = (detail: string): never =>
  weiger({
    code: 'import-onleesbaar',
    soort: 'ongeldig',
    titel: 'Het bestand is niet te lezen.',
    detail: `${detail} Er is niets gewijzigd.`,
  });

const metFouten = (fouten: Rijfout[]): Probleem =>
  new Probleem({
    status: 422,
    code: 'import-fouten',
    titel: 'In het bestand staan fouten.',
    detail: `${fouten.length} cellen zijn niet over te nemen; pas na een schone proef verandert er iets (sjabloon). Verbeter ze en stuur het bestand opnieuw. Er is niets gewijzigd.`,
    fouten: fouten.slice(0, 200).map((f) => ({ veld: `rij ${f.rij}, ${f.kolom}`, detail: `${f.title} ${f.detail}` })),
  });
