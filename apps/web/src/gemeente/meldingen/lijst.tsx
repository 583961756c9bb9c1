import { useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { past as komtVoor, useZeef, zoekbaar } from '../../kern/zeef.js';
import { telStanden, Zeefbalk } from '../../kern/zeefbalk.js';
import { meldingenVraag, type Melding } from '../kern/vragen.js';
import { meldingzin, volgende, ZEG_MELDING } from './stand.js';

/** The meldingen of this gemeente with the terms of the law; what is due first comes first. */
export function Meldingen() {
  useTitel('Meldingen');
  useLijsttoetsen();
  const { nu } = useIk();
  const vraag = useQuery(meldingenVraag);
  const [zeef, stel] = useZeef();
  const { zoek, stand } = zeef;
  const past = (m: Melding) => (!stand || m.stand === stand) && komtVoor(zoekbaar(m.casusnummer), zoek);
  return (
    <>
      <Paginakop titel="Meldingen" zin={vraag.data && meldingzin(vraag.data, nu)} />
      <div className="blad lijst">
        <Zeefbalk
          zeef={zeef}
          stel={stel}
          label="Zoek op casusnummer"
          hint="Casusnummer"
          standen={telStanden(vraag.data ?? [], ZEG_MELDING)}
          telt={(vraag.data ?? []).filter(past).length}
          van={vraag.data?.length ?? 0}
        />
        <Uitkomst van={vraag} rijen={8}>
          {(alle) => {
            const rijen = alle.filter(past).sort((a, b) => rang(a).localeCompare(rang(b)));
            if (alle.length === 0)
              return <Leeg zin="Er is nog niemand aangemeld uit deze gemeente. Een melding verschijnt hier vanzelf." />;
            if (rijen.length === 0)
              return (
                <Leeg zin="Niets gevonden met dit filter.">
                  <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
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
