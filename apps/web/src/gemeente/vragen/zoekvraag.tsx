import { gemeente, INTREKREDENEN } from '@weerthuis/domain';
import { Feiten, Keuzelijst, Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { lang, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Zoekopdracht } from '../kern/vragen.js';

/** States in which this gemeente can still say something. */
export const OPEN = ['uitgezet', 'aanvaard', 'verlopen'];

const REDENEN = [
  { waarde: '', label: 'Kies een reden' },
  ...Object.entries(INTREKREDENEN)
    .slice(0, 4)
    .map(([waarde, label]) => ({ waarde, label })),
];

/** The hub asks this gemeente to come with a home: take it on, or say that it does not work out. */
export function Zoekvraag({ z }: { z: Zoekopdracht }) {
  const { nu } = useIk();
  const opdracht = useOpdracht();
  const [nee, zetNee] = useState(false);
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const antwoord = (lichaam: object, omschrijving: string) => {
    zetFout(undefined);
    opdracht({ methode: 'POST', pad: `/v1/zoekopdrachten/${z.id}/antwoord`, lichaam, omschrijving }).catch(zetFout);
  };
  return (
    <>
      <Feiten
        slot
        feiten={[
          ['Woning in', gemeente(z.gemeente)?.naam ?? z.gemeente],
          [
            'Uiterlijk',
            <>
              {lang(z.uiterlijk)}{' '}
              <span className={z.uiterlijk < nu ? 'laat' : 'stil'}>({totTermijn(nu, z.uiterlijk)})</span>
            </>,
          ],
          [
            'Stand',
            z.stand === 'aanvaard' ? 'wij zeiden dat wij zoeken' : z.stand === 'verlopen' && 'de dag is voorbij',
          ],
          ['Als je niets doet', 'verloopt de zoekopdracht; het matchingspunt vraagt het elders'],
        ]}
      />
      <div className="formulier stap__in">
        {nee && (
          <Keuzelijst
            label="Waarom lukt het niet?"
            uitleg="Dit leest het matchingspunt."
            opties={REDENEN}
            value={reden}
            onChange={(e) => zetReden(e.target.value)}
          />
        )}
        {fout !== undefined && <Fout fout={fout} />}
        <div className="knoppen">
          {nee ? (
            <>
              <Knop
                eerst
                uit={!reden}
                onClick={() => antwoord({ antwoord: 'niet-mogelijk', reden }, 'Een woning zoeken lukt niet')}
              >
                {reden ? 'Meld dat het niet lukt' : 'Kies eerst een reden'}
              </Knop>
              <Knop onClick={() => zetNee(false)}>Terug</Knop>
            </>
          ) : (
            <>
              {z.stand !== 'aanvaard' && (
                <Knop eerst onClick={() => antwoord({ antwoord: 'aanvaard' }, 'Wij zoeken een woning')}>
                  Aanvaard: wij zoeken
                </Knop>
              )}
              {z.stand !== 'verlopen' && <Knop onClick={() => zetNee(true)}>Het lukt niet</Knop>}
            </>
          )}
        </div>
      </div>
    </>
  );
}
