import { whole } from './random.js';

/** Regions on a grid of squares, in each eight municipalities, in each some districts, in each some neighbourhoods. */
export interface WorldMap {
  readonly regions: number;
  readonly municipalities: readonly Municipality[];
  readonly districts: readonly { readonly municipality: number }[];
  readonly neighbourhoods: readonly Neighbourhood[];
}

export interface Municipality {
  readonly region: number;
  readonly x: number;
  readonly y: number;
  /** Share of people and homes, some places being much larger than others. */
  readonly weight: number;
  readonly neighbourhoods: readonly number[];
}

export interface Neighbourhood {
  readonly district: number;
  readonly municipality: number;
  readonly x: number;
  readonly y: number;
}

export const PER_REGION = 8;
/** Side of a region, in kilometres. */
const SIDE = 30;

export function drawMap(u: () => number, regions: number): WorldMap {
  const columns = Math.ceil(Math.sqrt(regions));
  const municipalities: Municipality[] = [];
  const districts: { municipality: number }[] = [];
  const neighbourhoods: Neighbourhood[] = [];
  for (let m = 0; m < regions * PER_REGION; m++) {
    const region = Math.floor(m / PER_REGION);
    const x = ((region % columns) + u()) * SIDE;
    const y = (Math.floor(region / columns) + u()) * SIDE;
    const own: number[] = [];
    for (let d = 2 + whole(u, 4); d > 0; d--) {
      districts.push({ municipality: m });
      for (let n = 2 + whole(u, 3); n > 0; n--) {
        own.push(neighbourhoods.length);
        neighbourhoods.push({
          district: districts.length - 1,
          municipality: m,
          x: x + (u() - 0.5) * 8,
          y: y + (u() - 0.5) * 8,
        });
      }
    }
    municipalities.push({ region, x, y, weight: 0.3 + 3 * u() ** 3, neighbourhoods: own });
  }
  return { regions, municipalities, districts, neighbourhoods };
}
