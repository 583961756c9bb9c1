import { Knop, Kop, Uitklap, Vinkje } from '@weerthuis/ui';
import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { zegWaarom } from '../gemeen/reden.js';
import { Redenen } from '../gemeen/redenen.js';
import type { Paar } from '../gemeen/typen.js';
import { kortNummer } from '../gemeen/zeg.js';

interface Props {
  paren: readonly Paar[];
  gekozen: readonly string[];
  kies: ((casus: string) => void) | undefined;
  naast: string | undefined;
  vergelijk: (casus: string) => void;
}

/** Who can live here, best first, with why. */
export function Passend({ paren, gekozen, kies, naast, vergelijk }: Props) {
  const meest = Math.max(1, ...paren.map((p) => p.score));
  return (
    <section className="deel" aria-labelledby="passend">
      <Kop niveau={2} id="passend">
        {paren.length === 0
          ? 'Niemand past'
          : hoofdletter(`${inWoorden(paren.length)} ${paren.length === 1 ? 'mens past' : 'mensen passen'}`)}
      </Kop>
      {paren.length > 0 && (
        <div className="kandidaat kandidaat--kop" aria-hidden="true">
          <span />
          <span>Casus</span>
          <span>Waarom</span>
          <span className="kandidaat__wacht">Wacht</span>
          <span className="getal">Punten</span>
          <span>Kies</span>
        </div>
      )}
      <ol>
        {paren.map((p, i) => (
          <li
            key={p.casus}
            className="kandidaat"
            data-gekozen={gekozen.includes(p.casus) || undefined}
            data-bij={p.casus}
          >
            <span className="kandidaat__rang">{i + 1}</span>
            <span>
              <Koppel
                to="/hub/kandidaten/$casus"
                params={{ casus: p.casus }}
                kaal
                className="rijlink nr"
                data-rij={p.casus}
              >
                {p.casusnummer}
              </Koppel>
              <Plek plek={gekozen.indexOf(p.casus)} />
            </span>
            <div>
              <p>{zegWaarom(p.redenen)}</p>
              <Uitklap kop={`Alle regels voor ${kortNummer(p.casusnummer)}`}>
                <Redenen redenen={p.redenen} />
              </Uitklap>
            </div>
            <span className="kandidaat__wacht">{wacht(p)}</span>
            <span className="kandidaat__punten">
              {p.score}
              <span className="alleen-voorlezen"> punten</span>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="4" opacity=".18" />
                <rect width={(100 * p.score) / meest} height="4" />
              </svg>
            </span>
            <span className="kandidaat__doe geen-druk">
              {kies && (
                <Vinkje
                  label={<span className="alleen-voorlezen">Kies {p.casusnummer} voor de voordracht</span>}
                  checked={gekozen.includes(p.casus)}
                  onChange={() => kies(p.casus)}
                />
              )}
              {i > 0 && (
                <Knop kaal ingedrukt={naast === p.casus} onClick={() => vergelijk(p.casus)}>
                  Vergelijk<span className="alleen-voorlezen"> {p.casusnummer} met nummer 1</span>
                </Knop>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const Plek = ({ plek }: { plek: number }) =>
  plek >= 0 && <span className="kandidaat__plek">{plek === 0 ? 'wordt gevraagd' : `reserve ${plek}`}</span>;

const wacht = (p: Paar): string => {
  const maanden = p.redenen.find((r) => r.code === 'wachttijd')?.waarden['maanden'];
  if (maanden === undefined) return '';
  return Number(maanden) === 0 ? 'kort' : aantal(Number(maanden), 'maand', 'maanden');
};
