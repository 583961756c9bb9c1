import { plusDagen, type Datum } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { wachtOpRust } from '../opstelling/rust.js';
import { oneens } from '../wandeling/eens.js';
import { OPDRACHTEN } from '../wandeling/opdrachten.js';
import type { Plek } from '../wandeling/plek.js';
import { Nee } from '../werk/beller.js';
import type { Fout, Proef } from './fout.js';

const MENSEN = 4;
/** People who give commands at the same time, and how many each. */
const WANDELAARS = 4;
const STAPPEN = { kort: 60, lang: 120 };
/** After so many steps of one of them a day passes. */
const STAPPEN_PER_DAG = 40;

const NAMEN = Object.entries(OPDRACHTEN).flatMap(([naam, [vaak]]) => Array<string>(vaak).fill(naam));

async function eenDag({ last }: Proef): Promise<void> {
  const { hubbeheer } = last.ploeg;
  const { vandaag } = (await hubbeheer.wacht<{ vandaag: Datum; bij: boolean }, { vandaag: Datum }>(
    '/klok',
    (k) => k.bij && k,
  )) as {
    vandaag: Datum;
  };
  await hubbeheer.put('/klok', { nu: `${plusDagen(vandaag, 1)}T09:00:00.000Z` });
}

/** One walks: any command, for anybody, whatever the others do. A refusal is an answer. */
async function wandel(pr: Proef, stappen: number, dagen: boolean, gelukt: Map<string, number>): Promise<void> {
  const { last, gooi } = pr;
  for (let i = 0; i < stappen; i += 1) {
    const naam = NAMEN[gooi(NAMEN.length)] ?? 'draagVoor';
    const h = last.huishoudens[gooi(last.huishoudens.length)];
    const k = await last.ploeg.coordinator.lees<{ vandaag: Datum }>('/klok');
    if (!h || !k) continue;
    const plek: Plek = { p: last.ploeg, h, gooi, nu: k.vandaag };
    const voor = last.geschiedenis.alle.length;
    try {
      await OPDRACHTEN[naam]?.[1](plek);
      if (last.geschiedenis.alle.length > voor) gelukt.set(naam, (gelukt.get(naam) ?? 0) + 1);
    } catch (fout) {
      if (!(fout instanceof Nee)) throw fout;
    }
    if (dagen && i % STAPPEN_PER_DAG === STAPPEN_PER_DAG - 1) await eenDag(pr);
  }
}

export const w1: Fout = {
  naam: 'W1',
  beschrijving: 'een wandeling: vier mensen geven door elkaar elke opdracht, en in rust is ieder het eens',
  eigenRegio: 'kaal',
  zaden: 2,
  async doe(p) {
    const { last, kort, o, boeken } = p;
    await last.speel(MENSEN, 'kandidaat');
    const gelukt = new Map<string, number>();
    const n = kort ? STAPPEN.kort : STAPPEN.lang;
    await Promise.all(Array.from({ length: WANDELAARS }, (_, i) => wandel(p, n, i === 0, gelukt)));
    await totdat(async () => (await last.ploeg.hubbeheer.lees<{ bij: boolean }>('/klok'))?.bij);
    await wachtOpRust(o, boeken, 60_000);
    const nooit = Object.keys(OPDRACHTEN).filter((naam) => !gelukt.has(naam));
    console.log(
      `      gelukt: ${[...gelukt].map(([naam, m]) => `${naam} ${m}`).join(', ')}; nooit: ${nooit.join(', ')}`,
    );
    p.breuken.push(...(await oneens(boeken)).map((b) => `W1: ${b}`));
  },
};
