import type { Run } from './keuze.js';
import { isBreuk } from './sabotage/gezien.js';
import type { Afloop } from './speel.js';

const TOON = 8;

/** Prints how one run went: what broke, or with a guard off what was seen. All at once, for lanes print side by side. */
export function meld({ fout, zaad, sabotage }: Run, { breuken, seconden, herstel }: Afloop, goed: boolean): void {
  const wat = sabotage ? `zonder ${sabotage.naam} (${fout.naam})` : fout.naam;
  const tijd = `${seconden.toFixed(1)} s, heel na ${herstel.toFixed(1)} s`;
  const regels = [`${goed ? '✓' : '✗'} ${wat.padEnd(44)} zaad ${String(zaad).padEnd(4)} ${tijd}`];
  if (sabotage && goed) regels.push(`    gezien: ${breuken.find(isBreuk)}`);
  if (sabotage && !goed)
    regels.push(`    de waarborg stond uit en niet alles is gezien: ${breuken.map((b) => b.slice(0, 60)).join(' | ')}`);
  if (!sabotage) regels.push(...breuken.slice(0, TOON).map((breuk) => `    ${breuk}`));
  if (!sabotage && breuken.length > TOON) regels.push(`    en nog ${breuken.length - TOON}`);
  console.log(regels.map((regel) => `  ${regel}`).join('\n'));
}
