import { useParams } from '@tanstack/react-router';
import { Feiten, Kop, Koppeling, Laden, Merk, Paginakop, RolMerk, Stap as Stapblok, Stappen } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { usePartijen } from '../kern/vragen.js';
import { gemeentenaam, huishouden, woorden } from '../kern/zeg.js';
import { Anders } from './anders.js';
import { Lijnen } from './lijnen.js';
import { Meldingen } from './meldingen.js';
import { Nieuws } from './nieuws.js';
import { Stapinhoud } from './stapinhoud.js';
import { useDossier } from './use-dossier.js';
import { weg, type Dossier } from './weg.js';
import { kortStap, TITEL, zegCasus } from './zin.js';

/** One casus: where it is, what happens next and who acts; the four lines per adult; what happened. */
export function Casus() {
  const { casus } = useParams({ from: '/schil/casussen/$casus' });
  const { dossier, fout, opnieuw } = useDossier(casus);
  useTitel(dossier?.casus.casusnummer ?? 'Casus');
  if (dossier) return <Inhoud key={casus} d={dossier} />;
  return fout === undefined ? <Laden rijen={12} /> : <Fout fout={fout} opnieuw={opnieuw} />;
}

function Inhoud({ d }: { d: Dossier }) {
  const { rollen } = useIk();
  const { titel } = usePartijen();
  const begeleider = rollen.includes('begeleider');
  const { casus: c } = d;
  const stappen = weg(d);
  // One button is the first: that of the first step that is ours.
  const eerste = stappen.find((s) => s.stand === 'nu' && ['zorg', 'inwoner'].includes(s.wie))?.naam;
  return (
    <>
      <Paginakop
        kruimel={<Koppel to="/casussen">Cliënten</Koppel>}
        titel={c.casusnummer ?? 'Casus zonder nummer'}
        zin={zegCasus(d, stappen)}
      />
      <div className="blad">
        <Meldingen casus={c} />
        <div className="inhoud naast">
          <Mensen d={d} />
          <section aria-labelledby="kop-afspraken">
            <Kop niveau={2} id="kop-afspraken">
              Wat vaststaat
            </Kop>
            <Feiten
              feiten={[
                ['Wacht sinds', c.wachtSinds && lang(c.wachtSinds)],
                ['Woonklaar', c.woonklaarTot && `tot en met ${lang(c.woonklaarTot)}`],
                ['Gemeente van herkomst', c.herkomst && gemeentenaam(c.herkomst)],
                ['Hulp onder', c.wet && c.wet.toUpperCase()],
                ['Indicatie', c.indicatie?.stand && <Merk>{woorden(c.indicatie.stand)}</Merk>],
                ['Urgentie', zegUrgentie(c)],
                ['Hoofdbegeleider', c.hoofdbegeleider && <RolMerk rol="zorg">{titel(c.hoofdbegeleider)}</RolMerk>],
                [
                  'Toestemming',
                  c.toestemming &&
                    (c.toestemming.ingetrokkenOp ? 'ingetrokken' : `tot en met ${lang(c.toestemming.geldigTot)}`),
                ],
              ]}
            />
          </section>
        </div>
        <Stappen>
          {stappen.map((s) => (
            <Stapblok
              key={s.naam}
              stand={s.stand}
              titel={TITEL[s.naam]}
              kort={
                <>
                  {s.stand === 'nu' && <RolMerk rol={s.wie}>{WIE[s.wie]}</RolMerk>} {kortStap(s.naam, d)}
                </>
              }
            >
              {begeleider && <Stapinhoud stap={s} d={d} eerst={s.naam === eerste} />}
            </Stapblok>
          ))}
        </Stappen>
        <Lijnen d={d} />
        {begeleider && <Anders d={d} />}
        {begeleider && <Nieuws casus={c.casus} />}
      </div>
    </>
  );
}

const zegUrgentie = ({ urgentie: u, urgentieGevraagd }: Dossier['casus']): string | false =>
  u
    ? u.toegekend
      ? `toegekend${u.categorie ? `, ${woorden(u.categorie)}` : ''}`
      : 'niet toegekend'
    : urgentieGevraagd && 'gevraagd';

const WIE = {
  zorg: 'Wij',
  inwoner: 'De cliënt',
  matching: 'Het matchingspunt',
  corporatie: 'De corporatie',
  gemeente: 'De gemeente',
};

const ROL: Readonly<Record<string, string>> = { aanvrager: 'Aanvrager', partner: 'Partner', kind: 'Kind' };

/** The huishouden; who they are for whoever supports them only. */
function Mensen({ d: { casus: c } }: { d: Dossier }) {
  return (
    <section aria-labelledby="kop-mensen">
      <Kop niveau={2} id="kop-mensen">
        Huishouden
      </Kop>
      <p className="stil">{huishouden(c.leden)}</p>
      <Feiten
        feiten={[
          ...c.leden.map(
            (l) =>
              [
                ROL[l.rol] ?? l.rol,
                l.voornamen ? (
                  <>
                    {l.voornamen} {l.achternaam}
                    {l.geboortedatum && `, ${lang(l.geboortedatum)}`}
                    {l.telefoon && (
                      <>
                        {' · '}
                        <Koppeling href={`tel:${l.telefoon}`}>{l.telefoon}</Koppeling>
                      </>
                    )}
                  </>
                ) : (
                  l.soort
                ),
              ] as const,
          ),
          ...c.vertegenwoordigers.map(
            (v) =>
              [
                v.soort ? v.soort.charAt(0).toUpperCase() + v.soort.slice(1) : 'Vertegenwoordiger',
                `${v.naam ?? ''}${v.telefoon ? ` · ${v.telefoon}` : ''}`,
              ] as const,
          ),
        ]}
      />
    </section>
  );
}
