import { RolMerk } from '@weerthuis/ui';
import type { ReactNode } from 'react';
import { kort, tijd } from '../kern/datum.js';
import type { Ketenpartij, Ketenstap } from './feiten.js';
import { zegRoute, zegStap } from './woorden.js';

const BREED = 34;
const HOOG = 40;
const x = (i: number) => i * BREED + BREED / 2;

const VORM: Record<Ketenpartij['rol'], ReactNode> = {
  matching: <path d="M0-8 8 0 0 8-8 0z" />,
  gemeente: <path d="M-7-7H7V7H-7z" />,
  corporatie: <path d="M0-8 8-1V8H-8V-1z" />,
  zorg: <circle r="7.5" />,
};

/** The names above the lanes; on a narrow screen the route in words says the same. */
export const Laankop = ({ partijen }: { partijen: readonly Ketenpartij[] }) => (
  <div className="laankop">
    {partijen.map((p) => (
      <RolMerk key={p.oin} rol={p.rol}>
        {p.titel}
      </RolMerk>
    ))}
  </div>
);

function Lanen({ stap, partijen }: { stap: Ketenstap; partijen: readonly Ketenpartij[] }) {
  const plek = (oin: string) => partijen.findIndex((p) => p.oin === oin);
  const bron = plek(stap.van.oin);
  const naar = stap.aan.map((a) => plek(a.oin)).filter((i) => i !== bron);
  const [links, rechts] = [Math.min(bron, ...naar), Math.max(bron, ...naar)];
  return (
    <svg className={`lanen is-${stap.van.rol}`} width={partijen.length * BREED} height={HOOG} aria-hidden="true">
      {partijen.map((p, i) => (
        <line key={p.oin} className="lanen__laan" x1={x(i)} x2={x(i)} y1="0" y2={HOOG} />
      ))}
      <line className="lanen__draad" x1={x(links)} x2={x(rechts)} y1={HOOG / 2} y2={HOOG / 2} />
      {naar.map((i) => (
        <circle key={i} className="lanen__naar" cx={x(i)} cy={HOOG / 2} r="5" />
      ))}
      <g className="lanen__van" transform={`translate(${x(bron)} ${HOOG / 2})`}>
        {VORM[stap.van.rol]}
      </g>
    </svg>
  );
}

/** One step: when, between whom, and what. */
export const Stapregel = (p: {
  stap: Ketenstap;
  partijen: readonly Ketenpartij[];
  gekozen: boolean;
  nieuweDag: boolean;
  kies: () => void;
}) => (
  <li className={p.gekozen ? 'stap stap--gekozen' : 'stap'}>
    <span className="stap__tijd">
      {p.nieuweDag && <b>{kort(p.stap.tijd.slice(0, 10))}</b>}
      <span className="stil">{tijd(p.stap.tijd)}</span>
    </span>
    <Lanen stap={p.stap} partijen={p.partijen} />
    <span className="stap__wat">
      <button type="button" aria-current={p.gekozen ? 'step' : undefined} onClick={p.kies}>
        {zegStap(p.stap)}
      </button>
      <small>{zegRoute(p.stap)}</small>
    </span>
  </li>
);
