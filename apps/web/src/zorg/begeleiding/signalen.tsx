import { SIGNAALAFSPRAKEN } from '@weerthuis/domain';
import { Feiten, Keuzelijst, Knop, Kop, Merk, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Signaal } from '../kern/typen.js';
import { woorden } from '../kern/zeg.js';

const AFSPRAKEN = [
  { waarde: '', label: 'Kies wat er is afgesproken' },
  ...SIGNAALAFSPRAKEN.map((code) => ({ waarde: code, label: woorden(code) })),
];

/** Nuisance or arrears that the corporatie told of: seen, agreed on, closed. */
export const Signalen = ({ signalen }: { signalen: readonly Signaal[] }) => (
  <section className="inhoud formulier" aria-labelledby="kop-signalen">
    <Kop niveau={2} id="kop-signalen">
      Signalen van de corporatie
    </Kop>
    {signalen.map((s) => (
      <Een key={s.feit} s={s} />
    ))}
  </section>
);

function Een({ s }: { s: Signaal }) {
  const { nu } = useIk();
  const [afspraak, zetAfspraak] = useState('');
  const [terug, zetTerug] = useState('');
  const { doe, bezig, fout } = useDoe();
  const meld = (lichaam: object, zegt: string) => doe({ pad: `/v1/signalen/${s.feit}/behandeling`, lichaam, zegt });
  return (
    <div>
      <Feiten
        feiten={[
          ['Wat', s.soort === 'achterstand' ? 'Huurachterstand' : s.soort === 'overlast' ? 'Overlast' : 'Signaal'],
          ['Gemeld op', lang(s.op)],
          ['Stand', <Merk key="stand">{woorden(s.stand)}</Merk>],
          [
            'Uiterlijk',
            s.uiterlijk && (
              <>
                {lang(s.uiterlijk)}{' '}
                <span className={s.uiterlijk < nu ? 'laat' : 'stil'}>({totTermijn(nu, s.uiterlijk)})</span>
              </>
            ),
          ],
          ['Ligt nu bij', s.bij],
          ['Afspraak', s.afspraak && woorden(s.afspraak)],
          ['Terugkijken op', s.evaluatieOp && lang(s.evaluatieOp)],
        ]}
      />
      {fout && <Fout fout={fout} />}
      {s.stand === 'nieuw' && (
        <div className="knoppen">
          <Knop eerst bezig={bezig} onClick={() => meld({ stand: 'gezien' }, 'Gemeld dat je het zag')}>
            Meld dat je het zag
          </Knop>
        </div>
      )}
      {s.stand === 'gezien' && (
        <div className="formulier stap__in">
          <Keuzelijst
            label="Afspraak"
            uitleg="De corporatie leest wat er is afgesproken, niet waarom."
            opties={AFSPRAKEN}
            value={afspraak}
            onChange={(e) => zetAfspraak(e.target.value)}
          />
          <Tekstveld
            kort
            type="date"
            label="Samen terugkijken op"
            value={terug}
            onChange={(e) => zetTerug(e.target.value)}
          />
          <div className="knoppen">
            <Knop
              eerst
              bezig={bezig}
              uit={!afspraak || !terug}
              onClick={() => meld({ stand: 'afgesproken', afspraak, evaluatieOp: terug }, 'De afspraak is vastgelegd')}
            >
              Leg de afspraak vast
            </Knop>
          </div>
        </div>
      )}
      {s.stand === 'afgesproken' && (
        <div className="knoppen">
          <Knop eerst bezig={bezig} onClick={() => meld({ stand: 'gesloten' }, 'Het signaal is gesloten')}>
            Sluit het signaal
          </Knop>
        </div>
      )}
    </div>
  );
}
