import { dagnummer, LIJNEN, zegLijnen, type Stuk, type VierLijnenGegevens } from './zeg-lijnen.js';

const BREED = 72;

/** The mark of a placement: four lines in a period, with a gap as an open box. Small in a row, large on a screen. */
export function VierLijnen(p: { lijnen: VierLijnenGegevens; van: string; tot: string; groot?: boolean }) {
  const begin = dagnummer(p.van);
  const lengte = Math.max(1, dagnummer(p.tot) - begin + 1);
  const x = (dag: number) => Math.min(BREED, Math.max(0, ((dag - begin) / lengte) * BREED));
  return (
    <svg
      className={p.groot ? 'vierlijnen vierlijnen--groot' : 'vierlijnen'}
      viewBox={`0 0 ${BREED} 24`}
      role="img"
      aria-label={zegLijnen(p.lijnen)}
    >
      {LIJNEN.map((lijn, i) =>
        p.lijnen[lijn].map((stuk) => (
          <Streep
            key={`${lijn}${stuk.van}`}
            stuk={stuk}
            y={3 + i * 6}
            van={x(dagnummer(stuk.van))}
            tot={x(dagnummer(stuk.tot) + 1)}
          />
        )),
      )}
    </svg>
  );
}

const Streep = ({ stuk, y, van, tot }: { stuk: Stuk; y: number; van: number; tot: number }) =>
  stuk.stand === 'gat' ? (
    <rect className="gat" x={van + 0.75} y={y - 2.5} width={Math.max(2, tot - van - 1.5)} height="5" />
  ) : (
    <line className={stuk.stand} x1={van} x2={tot} y1={y} y2={y} />
  );
