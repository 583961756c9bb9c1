import { bijVerlies } from '../proces/ouders.js';
import { demoTeLaden, laadDemo, wisHalveDemo } from '../regio/laad-demo.js';
import { eisNietLopend } from '../regio/lopend.js';
import { startRegio, type Hulp, type LopendeRegio } from '../regio/start-regio.js';
import { leesOpties, type Startopties } from './opties.js';
import { naschrift, tabel } from './tabel.js';

type Meld = (regel: string) => void;

/** `npm start`: runs a region until Ctrl-C. Gives the exit code. */
export async function start(args: string[], hulp: Hulp = {}): Promise<number> {
  const begin = performance.now();
  const meld: Meld = (regel) => console.log(`· ${regel} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  const gestopt = signaal();
  const opties = leesOpties(args);
  await eisNietLopend(opties.data);
  if (await wisHalveDemo(opties.data, opties.regio))
    meld('het laden van de demogegevens was afgebroken: dit begint opnieuw');
  const demo = demoTeLaden(opties.data, opties.regio, opties.leeg);
  const regio = await startRegio(opties, {
    meld,
    afbreken: gestopt.afbreken,
    klokBeweegbaar: demo || opties.demo,
    ...hulp,
  });
  regio.instanties.bijEinde((groep) => gestopt.los(`het proces ${groep.naam} is gestopt; zie ${groep.log}`));
  const reden = await (demo ? vul(regio, opties, meld, gestopt.afbreken) : undefined)?.catch((fout: unknown) =>
    foutReden(gestopt.afbreken.aborted ? gestopt.afbreken.reason : fout),
  );
  if (!reden) console.log(`\n${tabel(regio.bestand)}\n\n${naschrift(regio.bestand)}\n`);
  const einde = reden ?? (await gestopt.belofte);
  console.log(`\n· stoppen (${einde}) …`);
  await regio.stop();
  console.log('· alles is gestopt');
  return /^(het proces|De demo)/.test(einde) ? 1 : 0;
}

const foutReden = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));

/** Loads the demo data with a movable Klok, then starts the instances again with a fixed one, unless asked otherwise. */
async function vul(regio: LopendeRegio, opties: Startopties, meld: Meld, afbreken: AbortSignal): Promise<undefined> {
  meld('demogegevens laden …');
  await laadDemo(opties.data, opties.regio, meld, afbreken);
  if (!opties.demo) await regio.zetKlokVast();
  meld('demogegevens geladen');
}

interface Stopsein {
  belofte: Promise<string>;
  afbreken: AbortSignal;
  los: (reden: string) => void;
}

/** Waits for Ctrl-C, another request to stop, or the loss of whoever started us. A second Ctrl-C ends at once. */
function signaal(): Stopsein {
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
