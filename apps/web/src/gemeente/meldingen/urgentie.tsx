import { useQuery } from '@tanstack/react-query';
import { Feiten, Keuze, Knop, Kop, Merk, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { urgentieVraag, type Urgentie } from '../kern/vragen.js';
import { woorden } from '../../kern/woorden.js';

/** Priority for a home: asked by the hub, decided by the gemeente. */
export function Urgentieblok({ casus }: { casus: string }) {
  const vraag = useQuery(urgentieVraag(casus));
  return (
    <section aria-labelledby="kop-urgentie">
      <Kop niveau={2} id="kop-urgentie">
        Urgentie
      </Kop>
      <Uitkomst van={vraag} rijen={2}>
        {(u) => <Stand casus={casus} u={u} />}
      </Uitkomst>
    </section>
  );
}

function Stand({ casus, u }: { casus: string; u: Urgentie | null }) {
  const { nu } = useIk();
  const open = u?.stand === 'aangevraagd';
  const [beslist, zetBeslist] = useState(false);
  return (
    <>
      <Feiten
        feiten={[
          [
            'Stand',
            u ? (
              <Merk soort={u.stand === 'toegekend' ? 'gereed' : open ? 'wacht' : 'gewoon'}>{woorden(u.stand)}</Merk>
            ) : (
              'niet gevraagd'
            ),
          ],
          ['Categorie', u?.categorie && woorden(u.categorie)],
          ['Geldig tot', u?.tot && lang(u.tot)],
          [
            'Uiterlijk',
            open && u.termijn && (
              <>
                {lang(u.termijn)}{' '}
                <span className={u.termijn < nu ? 'laat' : 'stil'}>({totTermijn(nu, u.termijn)})</span>
              </>
            ),
          ],
        ]}
      />
      {beslist ? (
        <Beslis casus={casus} klaar={() => zetBeslist(false)} />
      ) : (
        <div className="knoppen stap__in">
          <Knop onClick={() => zetBeslist(true)}>
            {open ? 'Beslis over de urgentie' : u ? 'Besluit opnieuw' : 'Besluit over urgentie'}
          </Knop>
        </div>
      )}
    </>
  );
}

function Beslis({ casus, klaar }: { casus: string; klaar: () => void }) {
  const { nu } = useIk();
  const [besluit, kies] = useState<string>();
  const [categorie, zetCategorie] = useState('uitstroom');
  const [tot, zetTot] = useState('');
  const { doe, bezig, fout } = useDoe(klaar);
  const ja = besluit === 'ja';
  return (
    <div className="formulier stap__in">
      <Keuze
        legenda="Urgentie"
        opties={[
          { waarde: 'ja', label: 'Toegekend' },
          { waarde: 'nee', label: 'Afgewezen', uitleg: 'De kandidaat houdt wachttijd en plek op de lijst.' },
        ]}
        {...(besluit && { waarde: besluit })}
        kies={kies}
      />
      {ja && (
        <>
          <Tekstveld
            kort
            label="Categorie"
            uitleg="Code uit de eigen verordening."
            value={categorie}
            onChange={(e) => zetCategorie(e.target.value)}
          />
          <Tekstveld
            kort
            type="date"
            min={nu}
            label="Geldig tot en met"
            value={tot}
            onChange={(e) => zetTot(e.target.value)}
          />
        </>
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={!besluit}
          onClick={() =>
            doe({
              pad: `/v1/meldingen/${casus}/urgentie`,
              lichaam: { toegekend: ja, ...(ja && categorie && { categorie }), ...(ja && tot && { tot }) },
              zegt: 'Het besluit over de urgentie is vastgelegd',
            })
          }
        >
          {besluit ? 'Leg het besluit vast' : 'Kies eerst een besluit'}
        </Knop>
        <Knop onClick={klaar}>Terug</Knop>
      </div>
    </div>
  );
}
