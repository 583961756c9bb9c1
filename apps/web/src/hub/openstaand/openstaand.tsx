import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Keuzelijst, Knop, Leeg, Merk, Paginakop, RolMerk, Tabel, Vinkje } from '@weerthuis/ui';
import { hoofdletter, kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { partijenVraag, zoekPartij, type Partij } from '../plaatsingen/gegevens.js';
import { openstaandVraag, zeefStappen, type Stap, type Stapfilter } from './gegevens.js';
import { zegStap } from '../../kern/zeg-stap.js';
import { zegOpenstaand } from './zin.js';
import '../regie.css';

/** Of every casus on its way: who must do what, until when, and where it lies when nobody does it. */
export function Openstaand() {
  useTitel('Openstaand');
  const vraag = useQuery(openstaandVraag);
  const filter = useSearch({ from: '/schil/openstaand' });
  const navigeer = useNavigate({ from: '/openstaand' });
  const partijen = useQuery(partijenVraag).data ?? [];
  const stel = (deel: Stapfilter) =>
    void navigeer({
      search: (was: Stapfilter) =>
        Object.fromEntries(Object.entries({ ...was, ...deel }).filter(([, w]) => w)) as Stapfilter,
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <Paginakop titel="Openstaand" zin={vraag.data && zegOpenstaand(vraag.data)} />
      <div className="zeef">
        <Keuzelijst
          label="Ligt bij"
          value={filter.bij ?? ''}
          onChange={(e) => stel({ bij: e.target.value as Stap['bij'] })}
          opties={[
            { waarde: '', label: 'iedereen' },
            ...['behandelaar', 'waarnemer', 'bestuurder', 'regio'].map((w) => ({ waarde: w, label: w })),
          ]}
        />
        <Keuzelijst
          label="Organisatie"
          value={filter.partij ?? ''}
          onChange={(e) => stel({ partij: e.target.value })}
          opties={[{ waarde: '', label: 'alle' }, ...partijen.map((p) => ({ waarde: p.oin, label: p.titel }))]}
        />
        <Vinkje
          label="Ook wat nog op tijd is"
          checked={filter.alles === 'ja'}
          onChange={(e) => stel({ alles: e.target.checked ? 'ja' : undefined })}
        />
      </div>
      <div className="blad inhoud">
        <Uitkomst van={vraag} rijen={10}>
          {(alle) => {
            const over = zeefStappen(alle, filter);
            if (over.length) return <Lijst stappen={over} partijen={partijen} />;
            return (
              <Leeg
                zin={
                  filter.bij || filter.partij
                    ? 'Met deze keuze staat er niets.'
                    : 'Niemand is over zijn dag. Alles wat openstaat heeft nog tijd.'
                }
              >
                {alle.length > 0 && (
                  <Knop eerst onClick={() => stel({ bij: undefined, partij: undefined, alles: 'ja' })}>
                    Toon alles wat openstaat
                  </Knop>
                )}
              </Leeg>
            );
          }}
        </Uitkomst>
      </div>
    </>
  );
}

function Lijst({ stappen, partijen }: { stappen: readonly Stap[]; partijen: readonly Partij[] }) {
  const { nu } = useIk();
  const wie = zoekPartij(partijen);
  useLijsttoetsen();
  return (
    <Tabel bijschrift="Open stappen, eerst wat het hoogst ligt" stil>
      <thead>
        <tr>
          <th scope="col">Casus</th>
          <th scope="col">Wat moet er</th>
          <th scope="col">Wie</th>
          <th scope="col">Uiterlijk</th>
          <th scope="col">Ligt bij</th>
          <th scope="col">Als niets gebeurt</th>
        </tr>
      </thead>
      <tbody>
        {stappen.map((s) => {
          const { titel, rol, telefoon } = wie(s.partij);
          return (
            <tr key={`${s.stap}${s.over}${s.rol}`}>
              <th scope="row">
                <Koppel to="/keten/$casus" params={{ casus: s.casus }} className="nr" data-rij>
                  {s.casusnummer}
                </Koppel>
              </th>
              <td>{zegStap(s)}</td>
              <td>
                <RolMerk rol={rol}>{titel}</RolMerk>
                {s.trap > 0 && telefoon && <small className="rij__onder">bel {telefoon}</small>}
              </td>
              <td>
                {kort(s.uiterlijk)}
                <small className={s.trap > 0 ? 'rij__onder laat' : 'rij__onder'}>{totTermijn(nu, s.uiterlijk)}</small>
              </td>
              <td>
                <Merk soort={s.trap > 0 ? 'laat' : 'gewoon'}>{hoofdletter(s.bij)}</Merk>
              </td>
              <td>op {kort(s.volgendeOp)} een trede hoger</td>
            </tr>
          );
        })}
      </tbody>
    </Tabel>
  );
}
