import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Keuzelijst, Knop, Koppeling, Melding, Paginakop, Tabel, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { importVraag, LOOPT, soortenVraag, stuur, type Verslag } from './inlezen.js';
import { Voortgang } from './voortgang.js';

const HOOGSTENS = 200;

/** Bringing over a list that exists already: always a trial first; for real everything or nothing. */
export function Overnemen() {
  useTitel('Neem een lijst over');
  const { nu } = useIk();
  const vraagbaak = useQueryClient();
  const { data: soorten = [] } = useQuery(soortenVraag);
  const [soort, zetSoort] = useState('mensen');
  const [bron, zetBron] = useState('');
  const [peildatum, zetPeildatum] = useState(nu);
  const [bestand, zetBestand] = useState<File>();
  const [id, zetId] = useState<string>();
  const [fout, zetFout] = useState<unknown>();
  const { data: verslag } = useQuery(importVraag(id));
  const bezig = verslag !== undefined && LOOPT.includes(verslag.stand);
  const lees = async (file: File, proef: boolean) => {
    zetFout(undefined);
    zetId(undefined);
    try {
      zetId(await stuur(file, { soort, bron, peildatum, proef }));
      if (!proef) await vraagbaak.invalidateQueries({ queryKey: ['zorg'] });
    } catch (mis) {
      zetFout(mis);
    }
  };
  const klaarOmTeLezen = bron.trim() !== '' && peildatum !== '';
  return (
    <>
      <Paginakop
        kruimel={<Koppel to="/casussen">Cliënten</Koppel>}
        titel="Neem een lijst over"
        zin="Eerst een proef: die verandert niets en noemt per rij wat er niet klopt. Daarna gaat alles over, of niets."
      />
      <div className="blad inhoud formulier">
        {soorten.length > 1 && (
          <Keuzelijst
            label="Welke lijst"
            opties={soorten.map((s) => ({ waarde: s.soort, label: s.titel }))}
            value={soort}
            onChange={(e) => (zetSoort(e.target.value), zetId(undefined))}
          />
        )}
        <p>
          <Koppeling href={`/v1/startstand/${soort}/sjabloon?vorm=xlsx`} download>
            Haal het sjabloon (xlsx)
          </Koppeling>{' '}
          of{' '}
          <Koppeling href={`/v1/startstand/${soort}/sjabloon?vorm=csv`} download>
            als csv
          </Koppeling>
          . Elke kolom legt uit wat erin komt.
        </p>
        <Tekstveld
          label="Uit welke lijst"
          uitleg="Zoals wachtlijst 2026. Geen naam, geen BSN."
          maxLength={80}
          value={bron}
          onChange={(e) => zetBron(e.target.value)}
        />
        <Tekstveld
          kort
          type="date"
          label="De lijst klopte op"
          max={nu}
          value={peildatum}
          onChange={(e) => zetPeildatum(e.target.value)}
        />
        <div>
          <label className="utrecht-form-field__label" htmlFor="bestand">
            Bestand (csv of xlsx)
          </label>
          <input
            id="bestand"
            type="file"
            accept=".csv,.xlsx,text/csv"
            onChange={(e) => (zetBestand(e.target.files?.[0]), zetId(undefined))}
          />
        </div>
        {fout !== undefined && <Fout fout={fout} />}
        {verslag && bezig && <Voortgang v={verslag} />}
        {verslag && !bezig && <Uitslag v={verslag} />}
        <div className="knoppen">
          {verslag?.stand === 'gekeurd' && bestand ? (
            <>
              <Knop eerst uit={verslag.nieuw + verslag.gewijzigd === 0} onClick={() => void lees(bestand, false)}>
                {verslag.nieuw + verslag.gewijzigd === 0
                  ? 'Er valt niets over te nemen'
                  : `Neem ${verslag.nieuw + verslag.gewijzigd} rijen over`}
              </Knop>
              <Knop onClick={() => zetId(undefined)}>Kies een ander bestand</Knop>
            </>
          ) : verslag?.stand === 'overgenomen' ? (
            <Koppel to="/casussen" knop="eerst">
              Naar de cliënten
            </Koppel>
          ) : (
            <Knop
              eerst
              bezig={bezig}
              uit={!bestand || !klaarOmTeLezen}
              onClick={() => bestand && void lees(bestand, true)}
            >
              {!klaarOmTeLezen ? 'Vul eerst in uit welke lijst' : bestand ? 'Doe een proef' : 'Kies eerst een bestand'}
            </Knop>
          )}
        </div>
      </div>
    </>
  );
}

function Uitslag({ v }: { v: Verslag }) {
  const goed = v.fouten.length === 0 && v.stand !== 'afgekeurd';
  return (
    <>
      <Melding
        soort={goed ? 'goed' : 'fout'}
        meteen
        kop={
          !goed
            ? `${v.fouten.length} ${v.fouten.length === 1 ? 'cel klopt' : 'cellen kloppen'} niet.`
            : v.stand === 'overgenomen'
              ? `${v.gedaan} rijen zijn overgenomen.`
              : 'De proef is schoon.'
        }
      >
        <p>
          {!goed
            ? 'Er is niets gewijzigd. Verbeter deze cellen en kies het bestand opnieuw.'
            : `${v.rijen} rijen: ${v.nieuw} nieuw, ${v.gewijzigd} gewijzigd, ${v.ongewijzigd} ongewijzigd.${v.proef ? ' Er is nog niets gewijzigd.' : ''}`}
        </p>
      </Melding>
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
