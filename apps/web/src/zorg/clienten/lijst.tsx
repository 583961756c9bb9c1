import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Knop, Leeg, Merk, Paginakop, Tabel, Tekstveld } from '@weerthuis/ui';
import { useMemo, useState } from 'react';
import { werkVraag } from '../../algemeen/werkrij/werk.js';
import type { Werk } from '../../api/werkplek.js';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import type { Casusrij } from '../kern/typen.js';
import { woorden } from '../kern/zeg.js';
import { casussenVraag, namenVraag } from '../kern/vragen.js';
import { clientenzin, fase, STANDEN } from './zin.js';

interface Rij extends Casusrij {
  fase: string;
  naam?: string | undefined;
  /** What asks something of us first. */
  werk?: Werk | undefined;
}

const RANG = Object.keys(STANDEN);

/** All casussen of this organisation: where each is, what happens next, and by when. */
export function Clienten() {
  useTitel('Cliënten');
  useLijsttoetsen();
  const { nu, rollen, organisatie } = useIk();
  const vraag = useQuery(casussenVraag);
  const { data: werk = [] } = useQuery(werkVraag);
  const [metNamen, toonNamen] = useState(false);
  const { data: namen = [] } = useQuery({ ...namenVraag, enabled: metNamen });
  const begeleider = rollen.includes('begeleider');
  const rijen = useMemo(() => {
    const perCasus = Map.groupBy(werk, (w) => w.casus);
    const naamVan = new Map(namen.map((n) => [n.casus, n.naam]));
    return (vraag.data ?? [])
      .map((r): Rij => ({ ...r, fase: fase(r), naam: naamVan.get(r.casus), werk: perCasus.get(r.casus)?.[0] }))
      .sort(
        (a, b) =>
          Number(!a.werk) - Number(!b.werk) ||
          (a.werk?.termijn ?? '9').localeCompare(b.werk?.termijn ?? '9') ||
          RANG.indexOf(a.fase) - RANG.indexOf(b.fase),
      );
  }, [vraag.data, werk, namen]);
  return (
    <>
      <Paginakop titel="Cliënten" zin={vraag.data && clientenzin(vraag.data, rijen.filter((r) => r.werk).length)}>
        {begeleider && (
          <div className="knoppen stap__in">
            <Koppel to="/aanmelden" knop="eerst">
              Meld iemand aan
            </Koppel>
            {!metNamen && rijen.length > 0 && <Knop onClick={() => toonNamen(true)}>Toon namen</Knop>}
            <Koppel to="/overnemen">Neem een lijst over</Koppel>
          </div>
        )}
      </Paginakop>
      <div className="blad lijst">
        <Uitkomst van={vraag} rijen={8}>
          {() => <Lijst rijen={rijen} nu={nu} wij={organisatie.titel} />}
        </Uitkomst>
      </div>
    </>
  );
}

function Lijst({ rijen, nu, wij }: { rijen: readonly Rij[]; nu: string; wij: string }) {
  const { zoek, stand } = useSearch({ from: '/schil/casussen' });
  const ga = useNavigate({ from: '/casussen' });
  const stel = (deel: { zoek?: string | undefined; stand?: string | undefined }) =>
    void ga({ search: (was) => schoon({ ...was, ...deel }), replace: true });
  const standen = Object.entries(STANDEN).filter(([naam]) => rijen.some((r) => r.fase === naam));
  const zichtbaar = rijen.filter(
    (r) => (!stand || r.fase === stand) && (!zoek || vindbaar(r).includes(zoek.toLowerCase())),
  );
  if (rijen.length === 0)
    return (
      <Leeg zin="Er staat nog niemand in. Wie je aanmeldt, komt hier meteen te staan, ook als de aanmelding niet af is." />
    );
  return (
    <>
      <search className="lijstzeef">
        <Tekstveld
          type="search"
          label="Zoek op casusnummer of naam"
          stil
          placeholder="Casusnummer of naam"
          value={zoek ?? ''}
          onChange={(e) => stel({ zoek: e.target.value || undefined })}
        />
        {standen.map(([naam, label]) => (
          <Knop
            key={naam}
            ingedrukt={stand === naam}
            onClick={() => stel({ stand: stand === naam ? undefined : naam })}
          >
            {label}
          </Knop>
        ))}
      </search>
      {zichtbaar.length === 0 ? (
        <Leeg zin="Niets gevonden met dit filter. Op een naam zoeken kan na Toon namen.">
          <Knop onClick={() => stel({ zoek: undefined, stand: undefined })}>Toon alles</Knop>
        </Leeg>
      ) : (
        <Tabel bijschrift="Casussen van deze organisatie" stil>
          <thead>
            <tr>
              <th scope="col">Casus</th>
              <th scope="col">Waar</th>
              <th scope="col">Wat nu</th>
              <th scope="col">Uiterlijk</th>
            </tr>
          </thead>
          <tbody>
            {zichtbaar.map((r) => (
              <tr key={r.casus}>
                <td>
                  <Koppel to="/casussen/$casus" params={{ casus: r.casus }} data-rij>
                    <span className="nr">{r.casusnummer ?? 'Nog geen nummer'}</span>
                  </Koppel>
                  {r.naam && <div>{r.naam}</div>}
                </td>
                <td>
                  <Merk soort={r.fase === 'woont-er' ? 'gereed' : 'gewoon'}>{STANDEN[r.fase] ?? woorden(r.fase)}</Merk>
                  {r.aandacht.map((a) => (
                    <div key={a} className="klein">
                      {AANDACHT[a] ?? woorden(a)}
                    </div>
                  ))}
                </td>
                <td>
                  {r.werk ? r.werk.aanZet === wij ? <b>{r.werk.titel}</b> : r.werk.titel : <WachtOp rij={r} />}
                  {r.werk && r.werk.aanZet !== wij && <div className="stil klein">{r.werk.aanZet} is aan zet</div>}
                </td>
                <td>
                  {r.werk?.termijn && (
                    <>
                      <b className={r.werk.termijn < nu ? 'laat' : undefined}>{kort(r.werk.termijn)}</b>{' '}
                      <span className="stil klein">{totTermijn(nu, r.werk.termijn)}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
    </>
  );
}

const WACHT: Readonly<Record<string, string>> = {
  ingediend: 'Het matchingspunt beoordeelt',
  zoekt: 'Het matchingspunt zoekt',
  woning: 'Wacht op een ander',
  'woont-er': 'Niets te doen',
};

const WachtOp = ({ rij }: { rij: Rij }) => (
  <span className="stil">
    {rij.fase === 'rust' && rij.rustTot ? `Rust tot en met ${kort(rij.rustTot)}` : (WACHT[rij.fase] ?? 'Niets te doen')}
    {rij.fase === 'zoekt' && rij.wachtSinds && `, wacht sinds ${kort(rij.wachtSinds)}`}
  </span>
);

const AANDACHT: Readonly<Record<string, string>> = {
  'woonklaar-verloopt': 'Woonklaar loopt af',
  'woonklaar-verlopen': 'Woonklaar is verlopen',
  'dubbel-gemeld': 'Dubbel gemeld',
  'wordt-18': 'Een kind wordt 18',
};

const vindbaar = (r: Rij): string => `${r.casusnummer ?? ''} ${r.naam ?? ''}`.toLowerCase();
const schoon = (z: { zoek?: string | undefined; stand?: string | undefined }): { zoek?: string; stand?: string } => ({
  ...(z.zoek && { zoek: z.zoek }),
  ...(z.stand && { stand: z.stand }),
});
