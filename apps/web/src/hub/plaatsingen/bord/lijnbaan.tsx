import { plusDagen } from '@weerthuis/domain';
import type { Lijn } from '@weerthuis/ui';
import { dagen } from '@weerthuis/ui';
import { kort } from '../../../kern/datum.js';
import { LIJNWOORD } from '../woorden.js';
import { Drukbaar } from './drukbaar.js';
import type { Lijnstuk as Stuk } from '../../../kern/lijnstukken.js';
import type { Knelpunt } from '../gegevens.js';
import { Spoor, type Grenzen } from './spoor.js';
import type { Kiezer } from './taakbaan.js';

type Lijnstuk = Stuk<Pick<Knelpunt, 'knelpunt'>>;

const HOOG = 34;
const MIDDEN = 17;

const gattekst = (s: Lijnstuk): string =>
  s.open ? `niet gedekt vanaf ${kort(s.van)}` : `${dagen(s)} ${dagen(s) === 1 ? 'dag' : 'dagen'} niet gedekt`;

function Gat({ s, x0, x1, breed, kiezer }: { s: Lijnstuk; x0: number; x1: number; breed: number; kiezer: Kiezer }) {
  const tekst = gattekst(s);
  const t = tekst.length * 6.9 + 12;
  const binnen = t <= x1 - x0;
  const links = !binnen && x1 + t > breed;
  const id = s.knelpunt?.knelpunt ?? s.van;
  return (
    <Drukbaar
      id={id}
      naam={`${tekst}: ${kort(s.van)}${s.open ? '' : ` tot en met ${kort(s.tot)}`}`}
      klas="gat"
      gekozen={kiezer.gekozen === id}
      stop={kiezer.stop === id}
      kies={kiezer.kies}
      vlak={{ x: x0, y: 2, breed: Math.max(24, x1 - x0), hoog: 30 }}
    >
      <path
        className="gat__vak"
        d={s.open ? `M${x1} 4 H${x0 + 1} V30 H${x1}` : `M${x0 + 1} 4 H${x1 - 1} V30 H${x0 + 1}Z`}
      />
      <text
        className={binnen ? 'gat__tekst' : 'gat__tekst gat__tekst--buiten'}
        x={binnen ? (x0 + x1) / 2 : links ? x0 - 6 : x1 + 6}
        y="21"
        textAnchor={binnen ? 'middle' : links ? 'end' : 'start'}
      >
        {tekst}
      </text>
    </Drukbaar>
  );
}

/** One of the four lines of one adult: thick is covered, dotted is unknown, an open box is a gap. */
export function Lijnbaan({
  lijn,
  stukken,
  kiezer,
  ...grenzen
}: Grenzen & { lijn: Lijn; stukken: readonly Lijnstuk[]; kiezer: Kiezer }) {
  const { as } = grenzen;
  const zeg = stukken
    .filter((s) => s.stand !== 'gat')
    .map((s) => `${s.stand} ${kort(s.van)} tot en met ${kort(s.tot)}`)
    .join('; ');
  return (
    <div className="baan baan--lijn">
      <p>{LIJNWOORD[lijn]}</p>
      <Spoor {...grenzen} hoog={HOOG} naam={`${LIJNWOORD[lijn]}: ${zeg}`}>
        {stukken.map((s) => {
          const [x0, x1] = [as.x(s.van), as.x(plusDagen(s.tot, 1))];
          if (s.stand === 'gat') return <Gat key={s.van} {...{ s, x0, x1, kiezer }} breed={as.breed} />;
          return (
            <g key={s.van} aria-hidden="true">
              <line className={`lijnstuk lijnstuk--${s.stand}`} x1={x0} x2={x1} y1={MIDDEN} y2={MIDDEN} />
              {s.stand === 'onbekend' && s.tot > grenzen.nu && x1 - x0 > 110 && (
                <text className="lijnstuk__tekst" x={x0 + 8} y={MIDDEN - 5}>
                  nog niet gemeld
                </text>
              )}
            </g>
          );
        })}
      </Spoor>
    </div>
  );
}
