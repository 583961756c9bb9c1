import { cpus, loadavg, release, totalmem } from 'node:os';
import type { Ijking } from './ijkmaat.js';

/** One measured bar: at most `grens` in `eenheid`. */
export interface Meting {
  wat: string;
  grens: number;
  eenheid: string;
  waarde: number | undefined;
}

const getal = (waarde: number): string => (waarde >= 100 ? waarde.toFixed(0) : waarde.toFixed(1)).replace('.', ',');
const oordeel = (m: Meting): string =>
  m.waarde === undefined ? 'niet gemeten' : m.waarde <= m.grens ? 'gehaald' : 'NIET gehaald';
const gemeten = (m: Meting): string => (m.waarde === undefined ? '' : `${getal(m.waarde)} ${m.eenheid}`);

/** A region at rest takes a tenth of a core; more waiting work than cores means that others used the machine. */
const drukte = (): string => {
  const [, , kwartier = 0] = loadavg();
  return kwartier > cpus().length
    ? `\n**De machine was bezet met ander werk** (gemiddeld ${getal(kwartier)} wachtende taken op ${cpus().length} kernen): tijden zijn naar verhouding langer.\n`
    : '';
};

/** The measurements as a Markdown page, in Dutch. */
export function verslag(metingen: Meting[], ijking: Ijking, op: Date, regio: string): string {
  const processor = cpus()[0]?.model.trim() ?? 'onbekend';
  return `# Metingen van het starten

Gemaakt met \`npm run metingen -- start\` op ${op.toISOString().slice(0, 10)}, regio \`${regio}\`.
Machine: ${cpus().length} kernen (${processor}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}.
IJkmaat: een vast stuk werk op een kern duurde ${getal(ijking.werk)} ms; andere gasten van de host namen ${getal(ijking.weg)} % van de
processor. Vergelijk alleen metingen waarvan die twee gelijk zijn.
${drukte()}
| wat | hoogstens | gemeten | |
|---|---|---|---|
${metingen.map((m) => `| ${m.wat} | ${getal(m.grens)} ${m.eenheid} | ${gemeten(m)} | ${oordeel(m)} |`).join('\n')}

Tijden lopen van het einde van het bouwen tot de tabel met adressen. Geheugen is PSS (gedeelde pagina's tellen eenmaal)
van de starter, de twee processen met instanties, Kafka en PostgreSQL samen. Rust is gemeten over 30 seconden, anderhalve minuut na de start.
`;
}
