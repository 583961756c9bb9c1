import { bijVerlies } from '../proces/ouders.js';
import { startRegio, type Hulp } from '../regio/start-regio.js';
import { leesOpties } from './opties.js';
import { naschrift, tabel } from './tabel.js';

/** `npm start`: runs a region until Ctrl-C. Gives the exit code. */
export async function start(args: string[], hulp: Hulp = {}): Promise<number> {
  const begin = performance.now();
  const meld = (regel: string): void => console.log(`· ${regel} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  const gestopt = signaal();
  const opties = leesOpties(args);
  const regio = await startRegio(opties, { meld, afbreken: gestopt.afbreken, ...hulp });
  regio.instanties.bijEinde((groep) => gestopt.los(`het proces ${groep.naam} is gestopt; zie ${groep.log}`));
  console.log(`\n${tabel(regio.bestand)}\n\n${naschrift(regio.bestand)}\n`);
  const reden = await gestopt.belofte;
  console.log(`\n· stoppen (${reden}) …`);
  await regio.stop();
  console.log('· alles is gestopt');
  return reden.startsWith('het proces') ? 1 : 0;
}

/** Waits for Ctrl-C, another request to stop, or the loss of whoever started us. A second Ctrl-C ends at once. */
function signaal(): { belofte: Promise<string>; afbreken: AbortSignal; los: (reden: string) => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  const afbreker = new AbortController();
  let eerder = false;
  const gevraagd = (naam: string): void => {
    if (eerder && naam === 'SIGINT') process.exit(130);
    eerder = true;
    afbreker.abort(new Error(`gestopt tijdens het starten (${naam})`));
    resolve(naam);
  };
  for (const naam of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(naam, () => gevraagd(naam));
  bijVerlies(() => gevraagd('de starter is weg'));
  return { belofte: promise, afbreken: afbreker.signal, los: resolve };
}
