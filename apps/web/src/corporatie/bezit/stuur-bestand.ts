import { GeenVerbinding, Probleemfout } from '../../api/probleem.js';
import { naarInloggen } from '../../api/vraag.js';

export interface Verslag {
  rijen: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fouten: { rij: number; kolom: string; title: string; detail: string }[];
}

/**
 * Sends a list as it is; `fetch` cannot say how far it is, so this is the older way. `gestuurd`: share that was sent.
 * @throws Probleemfout when refused, GeenVerbinding without an answer
 */
export function stuurBestand(bestand: File, proef: boolean, voortgang: (gestuurd: number) => void): Promise<Verslag> {
  return new Promise((klaar, mis) => {
    const v = new XMLHttpRequest();
    v.open('POST', `/v1/eenheden-import?proef=${proef}`);
    v.setRequestHeader('content-type', bestand.name.endsWith('.xlsx') ? XLSX : 'text/csv');
    v.setRequestHeader('accept', 'application/json');
    v.setRequestHeader('idempotency-key', crypto.randomUUID());
    v.upload.onprogress = (e) => e.lengthComputable && voortgang(e.loaded / e.total);
    v.upload.onload = () => voortgang(1);
    v.onerror = () => mis(new GeenVerbinding());
    v.onload = () => {
      if (v.status === 401) return void naarInloggen();
      const antwoord = lees(v.responseText);
      if (v.status < 300) klaar(antwoord as Verslag);
      else mis(new Probleemfout(v.status, antwoord as never));
    };
    v.send(bestand);
  });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const lees = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return { title: 'Dit lukte niet.', detail: 'Het antwoord van de server is niet te lezen. Er is niets gewijzigd.' };
  }
};
