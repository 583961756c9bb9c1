import { Keuzelijst, Knop, Merk } from '@weerthuis/ui';
import { useState } from 'react';
import { lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus } from '../kern/typen.js';
import { woorden } from '../kern/zeg.js';

/** What zorg can do about the aanmelding, by its state. */
export function Aanmeldstap({ casus: c, eerst }: { casus: Casus; eerst: boolean }) {
  const { nu } = useIk();
  const { doe, bezig, fout } = useDoe();
  const pad = `/v1/casussen/${c.casus}`;
  if (c.stand === 'concept')
    return (
      <div className="knoppen">
        <Koppel to="/casussen/$casus/aanmelden" params={{ casus: c.casus }} knop={eerst ? 'eerst' : 'gewoon'}>
          Maak de aanmelding af
        </Koppel>
      </div>
    );
  if (c.stand === 'aanvulling')
    return (
      <div className="formulier">
        <p>
          Het matchingspunt vraagt: {(c.toelating?.gronden ?? []).map(woorden).join(', ') || 'meer gegevens'}.
          {c.toelating?.uiterlijk && (
            <>
              {' '}
              Uiterlijk {lang(c.toelating.uiterlijk)}{' '}
              <span className={c.toelating.uiterlijk < nu ? 'laat' : 'stil'}>
                ({totTermijn(nu, c.toelating.uiterlijk)})
              </span>
              .
            </>
          )}
        </p>
        {fout && <Fout fout={fout} />}
        <div className="knoppen">
          <Koppel to="/casussen/$casus/aanmelden" params={{ casus: c.casus }} knop="eerst">
            Vul aan
          </Koppel>
          <Knop
            bezig={bezig}
            onClick={() => doe({ pad: `${pad}/aanvulling`, lichaam: {}, zegt: 'De aanvulling is verstuurd' })}
          >
            Verstuur de aanvulling
          </Knop>
        </div>
      </div>
    );
  if (c.stand === 'ingetrokken')
    return (
      <>
        {c.redenIngetrokken && <p className="stil">Reden: {woorden(c.redenIngetrokken)}.</p>}
        {fout && <Fout fout={fout} />}
        <div className="knoppen">
          <Knop
            bezig={bezig}
            onClick={() => doe({ pad: `${pad}/heropening`, lichaam: {}, zegt: 'De aanmelding is heropend' })}
          >
            Heropen de aanmelding
          </Knop>
        </div>
      </>
    );
  if (c.stand === 'niet-toegelaten')
    return (
      <>
        <p>
          Grond:{' '}
          {(c.toelating?.gronden ?? []).map((g) => (
            <Merk key={g}>{woorden(g)}</Merk>
          ))}{' '}
          Is er iets veranderd, dien dan opnieuw in. Is de cliënt het er niet mee eens, maak dan bezwaar.
        </p>
        <div className="knoppen">
          <Koppel to="/casussen/$casus/aanmelden" params={{ casus: c.casus }} knop="gewoon">
            Dien opnieuw in
          </Koppel>
        </div>
      </>
    );
  return null;
}

const REDENEN = [
  { waarde: '', label: 'Kies een reden' },
  { waarde: 'persoon-stopt', label: 'De cliënt stopt' },
  { waarde: 'zelf-gevonden', label: 'Zelf een woning gevonden' },
  { waarde: 'niet-meer-woonklaar', label: 'Nu niet woonklaar' },
  { waarde: 'dubbel', label: 'Dubbel aangemeld' },
];

/** Taking the aanmelding back; whoever got it is told. */
export function Intrekken({ casus }: { casus: string }) {
  const [reden, zet] = useState('');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier">
      <p className="stil">Wie de aanmelding kreeg, hoort het. Heropenen kan later; de wachttijd blijft staan.</p>
      <Keuzelijst label="Reden" opties={REDENEN} value={reden} onChange={(e) => zet(e.target.value)} />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          bezig={bezig}
          uit={!reden}
          onClick={() =>
            doe({ pad: `/v1/casussen/${casus}/intrekking`, lichaam: { reden }, zegt: 'De aanmelding is ingetrokken' })
          }
        >
          {reden ? 'Trek de aanmelding in' : 'Kies eerst een reden'}
        </Knop>
      </div>
    </div>
  );
}
