import { geoMercator, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Omtrek, Wijk } from './gegevens.js';
import { draagstand, STANDWOORD } from './stand.js';

const HOOG = 560;

/** Wijken drawn by what they can still carry; a ring with a number is free homes. The table beside it says the same. */
export function Wijkkaart(p: {
  omtrekken: readonly Omtrek[];
  wijken: readonly Wijk[];
  breed: number;
  gekozen: string | undefined;
  kies: (wijk: string) => void;
}) {
  const { omtrekken, breed } = p;
  const hoog = Math.min(HOOG, Math.round(breed * 0.9));
  const vormen = useMemo(() => teken(omtrekken, breed, hoog), [omtrekken, breed, hoog]);
  const bij = new Map(p.wijken.map((w) => [w.wijk, w]));
  const gekozen = vormen.find((v) => v.wijk === p.gekozen);
  return (
    <svg
      className="wijkkaart"
      width={breed}
      height={hoog}
      role="img"
      aria-label="Kaart van de wijken; de tabel zegt hetzelfde"
    >
      <defs>
        <pattern id="vol" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="wijk__grond" width="6" height="6" />
          <line className="wijk__arcering" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
        <pattern id="onbekend" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className="wijk__stip" cx="3" cy="3" r="0.8" />
        </pattern>
      </defs>
      {vormen.map((v) => {
        const w = bij.get(v.wijk);
        return (
          <path
            key={v.wijk}
            className={`wijk wijk--${w ? draagstand(w) : 'onbekend'}`}
            d={v.d}
            onClick={() => p.kies(v.wijk)}
          >
            {w && <title>{`${w.naam}: ${STANDWOORD[draagstand(w)]}`}</title>}
          </path>
        );
      })}
      {gekozen && <path className="wijk__gekozen" d={gekozen.d} />}
      {vormen.map((v) => {
        const n = bij.get(v.wijk)?.woningen ?? 0;
        return n > 0 ? (
          <g key={v.wijk} className="wijk__woningen">
            <circle cx={v.x} cy={v.y} r="10" />
            <text x={v.x} y={v.y + 4} textAnchor="middle">
              {n}
            </text>
          </g>
        ) : null;
      })}
    </svg>
  );
}

/** The rings turn the way d3-geo wants them; the script that made the maps saw to it. */
function teken(omtrekken: readonly Omtrek[], breed: number, hoog: number) {
  const features = omtrekken.map((o) => ({
    type: 'Feature' as const,
    properties: { wijk: o.wijk },
    geometry: { type: 'MultiPolygon' as const, coordinates: o.vlakken },
  }));
  const projectie = geoMercator().fitExtent(
    [
      [4, 4],
      [breed - 4, hoog - 4],
    ],
    { type: 'FeatureCollection', features },
  );
  const pad = geoPath(projectie).digits(1);
  return features.map((f) => {
    const [x, y] = pad.centroid(f);
    return { wijk: f.properties.wijk, d: pad(f) ?? '', x, y };
  });
}
