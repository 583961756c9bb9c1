// Makes public/kaarten/<regio>.json: the boundaries of the wijken of one region, from packages/domain/gegevens.
// Run again when a region gets another gemeente or CBS another year: node apps/web/scripts/maak-kaarten.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const thuis = join(import.meta.dirname, '..', '..', '..');
const lees = (...pad) => JSON.parse(readFileSync(join(thuis, ...pad), 'utf8'));
const wijken = lees('packages', 'domain', 'gegevens', 'wijken.geojson').features;
const uit = join(thuis, 'apps', 'web', 'public', 'kaarten');
mkdirSync(uit, { recursive: true });

/** Three decimals of a degree is some seventy metres: less than a stroke on the screen. Same points, same rounding: borders keep touching. */
const rond = (punt) => punt.map((n) => Math.round(n * 1000) / 1000);
const ring = (punten) => {
  const over = punten.map(rond).filter((p, i, alle) => i === 0 || p[0] !== alle[i - 1][0] || p[1] !== alle[i - 1][1]);
  return over.length > 3 ? [over] : [];
};
/** d3-geo takes the outside of a ring that turns the wrong way for its inside: outer rings clockwise, holes against it. */
const draai = (punten, gat) => {
  const som = punten.slice(1).reduce((n, [x, y], i) => n + (x - punten[i][0]) * (y + punten[i][1]), 0);
  return som > 0 === gat ? punten.toReversed() : punten;
};
const vlakken = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

for (const bestand of readdirSync(join(thuis, 'regio')).filter((n) => /^[a-z-]+\.json$/.test(n))) {
  const { regio, partijen } = lees('regio', bestand);
  if (!partijen) continue;
  const gemeenten = new Set(partijen.map((p) => p.gemeentecode).filter(Boolean));
  const kaart = wijken
    .filter((w) => gemeenten.has(w.properties.gemeentecode))
    .map((w) => ({
      wijk: w.properties.wijkcode,
      gemeente: w.properties.gemeentecode,
      vlakken: vlakken(w.geometry)
        .map((v) => v.flatMap(ring).map((r, i) => draai(r, i > 0)))
        .filter((v) => v.length),
    }));
  writeFileSync(join(uit, `${regio}.json`), JSON.stringify(kaart));
  console.log(`${regio}: ${kaart.length} wijken`);
}
