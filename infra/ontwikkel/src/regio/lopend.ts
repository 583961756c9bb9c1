import { leeft, opdrachtregel, totdat } from '@weerthuis/testkit';
import { leesRegiobestand, wisRegiobestand, type Regiobestand } from './regiobestand.js';

/**
 * Makes sure that no other start uses this data folder. What a killed start left behind ends by itself; it gets a
 * moment for that, and a child that does not is ended.
 * @throws Error when a start is alive
 */
export async function eisNietLopend(data: string): Promise<void> {
  const vorige = lees(data);
  if (!vorige) return;
  const { start = 0, ...kinderen } = vorige.processen;
  if (start !== process.pid && isVanOns(start)) {
    throw new Error(
      `In ${data} draait al een regio (${vorige.titel}, proces ${start}). Stop die eerst met Ctrl-C, of kies een andere --data.`,
    );
  }
  const over = (): number[] => Object.values(kinderen).filter(isVanOns);
  await totdat(() => over().length === 0, { tijdslimiet: 8_000 }).catch(() =>
    over().forEach((pid) => process.kill(pid, 'SIGKILL')),
  );
  wisRegiobestand(data);
}

/** A process id may have been given away since; our own processes are known by their command line. */
const isVanOns = (pid: number): boolean =>
  pid > 0 && leeft(pid) && /start\.mjs|proces\/groep\.js|ontwikkel/.test(opdrachtregel(pid));

function lees(data: string): Regiobestand | undefined {
  try {
    return leesRegiobestand(data);
  } catch {
    return undefined;
  }
}
