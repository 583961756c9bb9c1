import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Knop, Paginakop, Stap, Stappen } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import type { Casus } from '../kern/typen.js';
import { casusVraag } from '../kern/vragen.js';
import { huishouden, woorden } from '../kern/zeg.js';
import { Indienen } from './indienen.js';
import { eerstOpen, FASEN, isAf, type Fase } from './fasen.js';
import { Toestemming } from './toestemming.js';
import { Vertegenwoordiger } from './vertegenwoordiger.js';
import { Woonklaar } from './woonklaar.js';
import { Woonprofiel } from './woonprofiel.js';

/** The rest of an aanmelding, stage after stage; what is recorded stays, and nothing leaves before it is handed in. */
export function Afmaken() {
  const { casus } = useParams({ from: '/schil/casussen/$casus/aanmelden' });
  const vraag = useQuery(casusVraag(casus));
  useTitel(vraag.data?.casusnummer ? `Aanmelding ${vraag.data.casusnummer}` : 'Aanmelding');
  return (
    <Uitkomst van={vraag} rijen={10}>
      {(c) => <Blad c={c} />}
    </Uitkomst>
  );
}

const TITEL: Record<Fase, string> = {
  huishouden: 'Huishouden',
  vertegenwoordiger: 'Vertegenwoordiger',
  toestemming: 'Toestemming',
  woonprofiel: 'Woonprofiel',
  woonklaar: 'Woonklaar',
  indienen: 'Nakijken en indienen',
};

function Blad({ c }: { c: Casus }) {
  const { nu } = useIk();
  const { stap } = useSearch({ from: '/schil/casussen/$casus/aanmelden' });
  const ga = useNavigate({ from: '/casussen/$casus/aanmelden' });
  const hier = FASEN.find((f) => f === stap) ?? eerstOpen(c, nu);
  const naar = (fase: Fase | undefined) => void ga({ search: fase ? { stap: fase } : {} });
  const verder = () => naar(FASEN[FASEN.indexOf(hier) + 1]);
  return (
    <>
      <Paginakop
        kruimel={
          <>
            <Koppel to="/casussen">Cliënten</Koppel> ·{' '}
            <Koppel to="/casussen/$casus" params={{ casus: c.casus }}>
              {c.casusnummer ?? 'Casus zonder nummer'}
            </Koppel>
          </>
        }
        titel="Aanmelding"
        zin={zin(c, nu)}
      />
      <div className="blad">
        <Stappen>
          {FASEN.map((fase) => (
            <Stap
              key={fase}
              stand={fase === hier ? 'nu' : isAf(fase, c, nu) ? 'gedaan' : 'later'}
              titel={TITEL[fase]}
              kort={kort(fase, c)}
            >
              {fase === hier ? (
                <Inhoud fase={fase} c={c} verder={verder} />
              ) : (
                <div className="knoppen">
                  <Knop onClick={() => naar(fase)}>
                    {isAf(fase, c, nu) ? 'Bekijk of wijzig' : 'Open'} {TITEL[fase].toLowerCase()}
                  </Knop>
                </div>
              )}
            </Stap>
          ))}
        </Stappen>
      </div>
    </>
  );
}

function Inhoud({ fase, c, verder }: { fase: Fase; c: Casus; verder: () => void }) {
  if (fase === 'huishouden')
    return (
      <>
        <p className="stil">
          Wie er in het huishouden zijn, staat vast zodra de casus is gemaakt. Klopt het niet, trek dan in en meld
          opnieuw aan.
        </p>
        <div className="knoppen">
          <Knop eerst onClick={verder}>
            Ga verder
          </Knop>
        </div>
      </>
    );
  if (fase === 'vertegenwoordiger') return <Vertegenwoordiger casus={c} verder={verder} />;
  if (fase === 'toestemming') return <Toestemming casus={c} verder={verder} />;
  if (fase === 'woonprofiel') return <Woonprofiel casus={c} verder={verder} />;
  if (fase === 'woonklaar') return <Woonklaar casus={c} verder={verder} />;
  return <Indienen casus={c} />;
}

function kort(fase: Fase, c: Casus): string | undefined {
  if (fase === 'huishouden') return `${huishouden(c.leden)}.`;
  if (fase === 'vertegenwoordiger')
    return c.vertegenwoordigers.map((v) => v.soort ?? 'vertegenwoordiger').join(', ') || 'Geen.';
  if (fase === 'toestemming' && c.toestemming)
    return c.toestemming.ingetrokkenOp
      ? 'Ingetrokken.'
      : `Tot en met ${lang(c.toestemming.geldigTot)}, voor ${c.toestemming.aan.join(', ')}.`;
  if (fase === 'woonprofiel' && c.woonprofiel)
    return `${c.woonprofiel.kamers} kamers, ${woorden(c.woonprofiel.intensiteit)}e begeleiding van ${c.woonprofiel.urenPerWeek} uur per week.`;
  if (fase === 'woonklaar' && c.woonklaarTot) return `Tot en met ${lang(c.woonklaarTot)}.`;
  return undefined;
}

function zin(c: Casus, nu: string): string {
  if (['ingediend', 'toegelaten'].includes(c.stand))
    return 'De aanmelding is binnen. Wat je hier verbetert, hoort het matchingspunt.';
  const mist = FASEN.filter((f) => f !== 'indienen' && !isAf(f, c, nu)).map((f) => TITEL[f].toLowerCase());
  return mist.length > 0
    ? `Nog nodig: ${mist.join(', ')}. Er is nog niets verstuurd.`
    : 'Alles is er. Kijk het na en dien in.';
}
