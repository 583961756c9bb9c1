import { drawMap, type WorldMap } from './map.js';
import { drawHomes, drawPeople, type Home, type Person } from './people.js';
import { random } from './random.js';

/** How an instance differs from the natural one. */
export interface Shape {
  readonly people: number;
  readonly homes: number;
  readonly seed: number;
  /** Share of the homes that the limits let through, about 0.75. */
  readonly tight?: number;
  /** Owners scattered over the map, so that their limits cross the areas everywhere. */
  readonly shuffled?: boolean;
  /** Points per score level: 1000 is one whole point, more gives more ties. */
  readonly level?: number;
}

export interface World {
  readonly shape: Shape;
  readonly map: WorldMap;
  readonly owners: number;
  readonly carers: number;
  readonly people: readonly Person[];
  /** In order of municipality, then rooms. */
  readonly homes: readonly Home[];
}

/** A made-up country of the wanted size: seven owners and six care providers a region, most of them at home in one region. */
export function drawWorld(shape: Shape): World {
  const u = random(shape.seed * 7919 + 17);
  const regions = Math.max(1, Math.round(shape.homes / 240));
  const map = drawMap(u, regions);
  const owners = regions * 7;
  const carers = regions * 6;
  const homes = drawHomes(u, map, shape.homes, owners, shape.shuffled ?? false);
  const people = drawPeople(u, map, shape.people, carers);
  return { shape, map, owners, carers, people, homes };
}
