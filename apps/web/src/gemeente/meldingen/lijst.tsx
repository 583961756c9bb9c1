import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Knop, Leeg, Merk, Paginakop, Tabel, Tekstveld } from '@weerthuis/ui';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { meldingenVraag, type Melding } from '../kern/vragen.js';
import { meldingzin, volgende, ZEG_MELDING } from './stand.js';

const STANDEN = ['gemeld', 'onderzoek', 'aangevraagd', 'toegekend', 'afgewezen'];

/** The meldingen of this gemeente with the terms of the law; what is due first comes first. */
export function Meldingen() {
  useTitel('Meldingen');
  useLijsttoetsen();
  const { nu } = useIk();
  const vraag = useQuery(meldingenVraag);
  const { zoek, stand } = useSearch({ from: '/schil/meldingen' });
  const ga = useNavigate({ from: '/meldingen' });
  const stel = (deel: { zoek?: string | undefined; stand?: string | undefined }) => {
    const { zoek: z, stand: s } = { zoek, stand, ...deel };
    void ga({ search: { ...(z && { zoek: z }), ...(s && { stand: s }) }, replace: true });
  };
  const past = (m: Melding) =>
    (!stand || m.stand === stand) && (!zoek || (m.casusnummer ?? '').toLowerCase().includes(zoek.toLowerCase()));
  return (
    <>
      <Paginakop titel="Meldingen" zin={vraag.data && meldingzin(vraag.data, nu)} />
      <div className="blad lijst">
        <search className="lijstzeef">
          <Tekstveld
            type="search"
            label="Zoek op casusnummer"
            stil
            placeholder="Casusnummer"
            value={zoek ?? ''}
            onChange={(e) => stel({ zoek: e.target.value || undefined })}
          />
          {STANDEN.map((s) => (
            <Knop key={s} ingedrukt={stand === s} onClick={() => stel({ stand: stand === s ? undefined : s })}>
              {ZEG_MELDING[s]}
            </Knop>
          ))}
        </search>
        <Uitkomst van={vraag} rijen={8}>
          {(alle) => {
            const rijen = alle.filter(past).sort((a, b) => rang(a).localeCompare(rang(b)));
            if (alle.length === 0)
              return <Leeg zin="Er is nog niemand aangemeld uit deze gemeente. Een melding verschijnt hier vanzelf." />;
            if (rijen.length === 0)
              return (
                <Leeg zin="Niets gevonden met dit filter.">
                  <Knop onClick={() => stel({ zoek: undefined, stand: undefined })}>Toon alles</Knop>
                </Leeg>
              );
            return <Rijen rijen={rijen} nu={nu} />;
          }}
        </Uitkomst>
      </div>
    </>
  );
}

const rang = (m: Melding): string => `${volgende(m) ? 0 : 1}${m.termijn ?? '9'}${m.casusnummer ?? ''}`;

const Rijen = ({ rijen, nu }: { rijen: Melding[]; nu: string }) => (
  <Tabel bijschrift="Meldingen" stil>
    <thead>
      <tr>
        <th scope="col">Casus</th>
        <th scope="col">Stand</th>
        <th scope="col">Wet</th>
        <th scope="col">Binnen op</th>
        <th scope="col">Uiterlijk</th>
        <th scope="col">Let op</th>
      </tr>
    </thead>
    <tbody>
      {rijen.map((m) => (
        <tr key={m.id}>
          <td>
            <Koppel to="/meldingen/$casus" params={{ casus: m.casus }} data-rij>
              <span className="nr">{m.casusnummer ?? 'Melding'}</span>
            </Koppel>
          </td>
          <td>
            <Merk soort={m.stand === 'toegekend' ? 'gereed' : volgende(m) ? 'wacht' : 'gewoon'}>
              {ZEG_MELDING[m.stand] ?? m.stand}
            </Merk>
          </td>
          <td>{m.wet}</td>
          <td>{kort(m.ontvangenOp)}</td>
          <td>
            {m.termijn && volgende(m) && (
              <>
                <b className={m.termijn < nu ? 'laat' : undefined}>{kort(m.termijn)}</b>{' '}
                <span className="stil klein">{totTermijn(nu, m.termijn)}</span>
              </>
            )}
          </td>
          <td>
            {m.dubbel.length > 0 && 'Tweede open aanmelding'}
            {!m.indicatieGevraagd && <span className="stil">Een ander beslist</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);
