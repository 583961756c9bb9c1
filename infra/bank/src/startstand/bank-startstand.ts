import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { plusDagen } from '@weerthuis/domain';
import { startRegio, type Regiobestand } from '@weerthuis/ontwikkel';
import { alsCsv, bsnReeks, leesProfielbestand, mensrij, Regio, worp } from '@weerthuis/scenario';
import { wortel } from '@weerthuis/testkit';
import type { Figuur } from '../figuur.js';

const RIJEN = 5000;
const EIS_S = 30;

interface Stand {
  stand: string;
  rijen: number;
  gedaan: number;
  fout: number;
}

/** How long a list of 5,000 people takes at one zorgaanbieder, in an empty region, and whether progress shows meanwhile. */
export async function bankStartstand(): Promise<number> {
  const data = join(wortel(), '.weerthuis', `bank-startstand-${process.pid}`);
  const regio = await startRegio({ regio: 'hart-van-brabant', data, leeg: true, demo: false }, { meld: () => undefined });
  try {
    const figuren = await meet(regio.bestand);
    for (const f of figuren) console.log(`${f.gehaald ? 'met   ' : 'MISSED'}  ${f.wat}: ${f.gemeten} (bar ${f.eis})`);
    const gemist = figuren.filter((f) => !f.gehaald).length;
    console.log(`${figuren.length - gemist} met, ${gemist} missed`);
    return gemist;
  } finally {
    await regio.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function meet(bestand: Regiobestand): Promise<Figuur[]> {
  const profiel = leesProfielbestand(bestand.regio);
  const zorg = profiel.partijen.find((p) => p.rol === 'zorg');
  const gemeente = profiel.partijen.find((p) => p.rol === 'gemeente');
  if (!zorg || !gemeente) throw new Error(`${bestand.regio} heeft geen zorg of gemeente`);
  const wie = new Regio(bestand, profiel).wie(zorg.naam, 'begeleider');
  const { vandaag } = await wie.get<{ vandaag: string }>('/klok');
  const gooi = worp(17);
  const bsn = bsnReeks(gooi);
  const rijen = Array.from({ length: RIJEN }, (_, i) => {
    const wachtSinds = plusDagen(vandaag, -30 - gooi(900));
    const wacht = { kenmerk: `B-${i + 1}`, zorg, herkomst: gemeente, gewenst: gemeente, wachtSinds };
    return mensrij(wacht, gooi, bsn.next().value, vandaag);
  });
  const csv = alsCsv(rijen);
  const vraag = new URLSearchParams({ proef: 'false', bron: 'Bank', peildatum: vandaag });
  const begin = performance.now();
  const { id } = await wie.bestand(`/startstand/mensen?${vraag}`, csv);
  const gezien = new Set<number>();
  for (;;) {
    const nu = await wie.get<Stand>(`/startstand/imports/${id}`);
    gezien.add(nu.gedaan);
    if (nu.stand === 'afgekeurd') throw new Error(`${nu.fout} rijen zijn afgekeurd`);
    if (nu.stand === 'overgenomen') break;
    await new Promise((verder) => setTimeout(verder, 250));
  }
  const s = (performance.now() - begin) / 1000;
  return [
    {
      wat: `${RIJEN} people read in, checked and told`,
      gemeten: `${s.toFixed(1)} s`,
      eis: `≤ ${EIS_S} s`,
      rek: '',
      gehaald: s <= EIS_S,
    },
    {
      wat: 'steps of progress seen on the way',
      gemeten: `${gezien.size}`,
      eis: '≥ 5',
      rek: '',
      gehaald: gezien.size >= 5,
    },
  ];
}
