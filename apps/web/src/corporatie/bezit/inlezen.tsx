import { useQueryClient } from '@tanstack/react-query';
import { Feiten, Knop, Koppeling, Melding, Paginakop, Tabel } from '@weerthuis/ui';
import { useEffect, useRef, useState } from 'react';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { stuurBestand, type Verslag } from './stuur-bestand.js';

type Fase =
  | { soort: 'kies' }
  | { soort: 'bezig'; proef: boolean; gestuurd: number }
  | { soort: 'klaar'; proef: boolean; verslag: Verslag };
const HOOGSTENS = 200;

/** Reading in a list of homes: always a trial first, which changes nothing; for real everything or nothing. */
export function Inlezen() {
  useTitel('Woningen inlezen');
  const vraagbaak = useQueryClient();
  const invoer = useRef<HTMLInputElement>(null);
  const [bestand, zetBestand] = useState<File>();
  const [fase, zet] = useState<Fase>({ soort: 'kies' });
  const [fout, zetFout] = useState<unknown>();
  const lees = async (file: File, proef: boolean) => {
    zetFout(undefined);
    zet({ soort: 'bezig', proef, gestuurd: 0 });
    try {
      const verslag = await stuurBestand(file, proef, (gestuurd) => zet({ soort: 'bezig', proef, gestuurd }));
      zet({ soort: 'klaar', proef, verslag });
      if (!proef) await vraagbaak.invalidateQueries({ queryKey: ['corporatie'] });
    } catch (mis) {
      zetFout(mis);
      zet({ soort: 'kies' });
    }
  };
  const opnieuw = () => (zet({ soort: 'kies' }), zetBestand(undefined), invoer.current?.focus());
  return (
    <>
      <Paginakop
        kruimel={<Koppel to="/bezit">Woningen</Koppel>}
        titel="Lees een lijst met woningen in"
        zin="Eerst een proef: die verandert niets en noemt per rij wat er niet klopt. Daarna gaat alles over, of niets."
      />
      <div className="blad inhoud formulier">
        <div>
          <label className="utrecht-form-field__label" htmlFor="bestand">
            Bestand (csv of xlsx)
          </label>
          <p className="stil klein" id="bestand-uitleg">
            Met de kolommen van het{' '}
            <Koppeling href="/v1/eenheden-import/sjabloon" download>
              sjabloon
            </Koppeling>
            . Zet de kolom met het BAG-nummer op Tekst.
          </p>
          <input
            ref={invoer}
            id="bestand"
            type="file"
            accept=".csv,.xlsx,text/csv"
            aria-describedby="bestand-uitleg"
            onChange={(e) => {
              const file = e.target.files?.[0];
              zetBestand(file);
              if (file) void lees(file, true);
            }}
          />
        </div>
        {fout !== undefined && <Fout fout={fout} {...(bestand && { opnieuw: () => void lees(bestand, true) })} />}
        {fase.soort === 'bezig' && <Bezig fase={fase} />}
        {fase.soort === 'klaar' && <Uitslag {...fase} />}
        {fase.soort === 'klaar' && fase.proef && fase.verslag.fouten.length === 0 && bestand && (
          <div className="knoppen">
            <Knop
              eerst
              uit={fase.verslag.nieuw + fase.verslag.gewijzigd === 0}
              onClick={() => void lees(bestand, false)}
            >
              {fase.verslag.nieuw + fase.verslag.gewijzigd === 0
                ? 'Er valt niets over te nemen'
                : `Neem ${fase.verslag.nieuw + fase.verslag.gewijzigd} woningen over`}
            </Knop>
            <Knop onClick={opnieuw}>Kies een ander bestand</Knop>
          </div>
        )}
        {fase.soort === 'klaar' && !fase.proef && (
          <div className="knoppen">
            <Koppel to="/bezit" knop="eerst">
              Naar de woningen
            </Koppel>
          </div>
        )}
      </div>
    </>
  );
}

/** Sent so far, then the server at work: with the time, since it does all rows in one go. */
function Bezig({ fase: { proef, gestuurd } }: { fase: { proef: boolean; gestuurd: number } }) {
  const [seconden, zet] = useState(0);
  useEffect(() => {
    const klok = setInterval(() => zet((n) => n + 1), 1000);
    return () => clearInterval(klok);
  }, []);
  const stuurt = gestuurd < 1;
  return (
    <div role="status">
      <p>
        {stuurt
          ? 'Het bestand gaat naar de server'
          : proef
            ? 'De proef controleert elke rij'
            : 'De woningen worden overgenomen'}
        {seconden > 1 && <span aria-hidden="true">, {seconden} s</span>}
      </p>
      {stuurt ? <progress max={1} value={gestuurd} aria-label="Verstuurd" /> : <progress aria-label="Bezig" />}
    </div>
  );
}

function Uitslag({ proef, verslag: v }: { proef: boolean; verslag: Verslag }) {
  const goed = v.fouten.length === 0;
  return (
    <>
      <Melding
        soort={goed ? 'goed' : 'fout'}
        meteen
        kop={
          goed
            ? proef
              ? 'De proef is schoon.'
              : 'De woningen zijn overgenomen.'
            : `${v.fouten.length} ${v.fouten.length === 1 ? 'cel klopt' : 'cellen kloppen'} niet.`
        }
      >
        <p>
          {goed
            ? proef
              ? 'Er is nog niets gewijzigd.'
              : 'Toezeggen doe je per woning.'
            : 'Er is niets gewijzigd. Verbeter deze cellen in het bestand en kies het opnieuw.'}
        </p>
      </Melding>
      <Feiten
        feiten={[
          ['Rijen', v.rijen],
          ['Nieuw', v.nieuw],
          ['Gewijzigd', v.gewijzigd],
          ['Ongewijzigd', v.ongewijzigd],
        ]}
      />
      {!goed && (
        <Tabel
          bijschrift={
            v.fouten.length > HOOGSTENS ? `De eerste ${HOOGSTENS} van ${v.fouten.length} fouten` : 'Wat er niet klopt'
          }
        >
          <thead>
            <tr>
              <th scope="col" className="getal">
                Rij
              </th>
              <th scope="col">Kolom</th>
              <th scope="col">Wat is er mis</th>
              <th scope="col">Zo verbeter je het</th>
            </tr>
          </thead>
          <tbody>
            {v.fouten.slice(0, HOOGSTENS).map((f, i) => (
              <tr key={`${f.rij}-${f.kolom}-${i}`}>
                <td className="getal">{f.rij}</td>
                <td>{f.kolom}</td>
                <td>{f.title}</td>
                <td>{f.detail}</td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
    </>
  );
}
