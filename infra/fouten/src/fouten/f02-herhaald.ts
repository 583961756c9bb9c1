import { plusDagen, type Datum } from '@weerthuis/domain';
import { PARTIJEN } from '../opstelling/profiel.js';
import type { Handeling } from '../werk/geschiedenis.js';
import type { Fout } from './fout.js';

/** The same body with its first date a day later, or undefined when there is no date in it. */
function anders(lichaam: object | undefined): object | undefined {
  const [naam, datum] = Object.entries(lichaam ?? {}).find(([, w]) => /^\d{4}-\d{2}-\d{2}$/.test(String(w))) ?? [];
  return naam ? { ...lichaam, [naam]: plusDagen(datum as Datum, 1) } : undefined;
}

async function herhaal(h: Handeling): Promise<string[]> {
  const uit: string[] = [];
  const nogEens = await h.herhaal();
  if (nogEens.status >= 300 || nogEens.id !== h.id)
    uit.push(`F2: ${h.waar} ${h.pad} gaf bij herhaling ${nogEens.status} ${nogEens.id ?? nogEens.code}, eerst ${h.id}`);
  const lichaam = anders(h.lichaam);
  if (!lichaam) return uit;
  const ander = await h.herhaal(lichaam);
  if (ander.status !== 422)
    uit.push(`F2: ${h.waar} ${h.pad} met andere inhoud onder dezelfde sleutel gaf ${ander.status}`);
  return uit;
}

export const f2: Fout = {
  naam: 'F2',
  beschrijving: 'het antwoord ging verloren: dezelfde sleutel opnieuw, en met andere inhoud',
  inKort: true,
  zaden: 5,
  async doe({ o, last, gooi, breuken }) {
    for (const naam of Object.keys(PARTIJEN))
      await o.dienst(naam).wapen({ punt: 'na-commit', bij: 1 + gooi(2), daad: 'sterf' });
    await last.speel(2);
    for (const d of o.diensten.values()) await d.gereed();
    const gelukt = last.geschiedenis.alle.filter((h) => h.stand === 'ok' && h.methode === 'POST');
    for (const h of gelukt) breuken.push(...(await herhaal(h)));
  },
};
