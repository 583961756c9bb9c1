import type { ComponentType } from 'react';
import type { Ik, Werk } from '../api/werkplek.js';

/** One entry of the main menu. */
export interface Menuregel {
  naam: string;
  /** Route; it is current for everything under it too. */
  naar: string;
  /** Employee roles that have it; without: all of the organisation. */
  rollen?: readonly string[];
  /** In the palette only: the bar holds what is used every day. */
  stil?: boolean;
}

/** One result of a search in the palette. */
export interface Treffer {
  titel: string;
  onder?: string;
  naar: string;
}

/** What the panel beside the work queue gets. */
export interface PaneelProps {
  werk: Werk;
}

/** What a role adds to the workplace, next to its routes. */
export interface Rolmodule {
  /** Kind of organisation whose people have this; without: everyone. */
  rol?: Ik['organisatie']['rol'];
  menu: readonly Menuregel[];
  /** Own panel beside the work queue, by the source of the work: the first and second deed (`a`, `b`). */
  panelen?: Readonly<Record<string, ComponentType<PaneelProps>>>;
  /** Searches by casusnummer or text, within what this person may see. */
  zoek?: (tekst: string) => Promise<readonly Treffer[]>;
}

/** The modules somebody has, by the kind of organisation. */
export const modulesVan = (ik: Ik, alle: readonly Rolmodule[]): readonly Rolmodule[] =>
  alle.filter((m) => !m.rol || m.rol === ik.organisatie.rol);

/** The panel for this work: of the source it came from (the first part of its id); two sources may share a kind. */
export const paneelVoor = (werk: Werk, modules: readonly Rolmodule[]): ComponentType<PaneelProps> | undefined =>
  modules.map((m) => m.panelen?.[werk.id.split(':')[0] ?? '']).find(Boolean);

/** The main menu of somebody. What one may not use is not there. */
export const menuVan = (ik: Ik, alle: readonly Rolmodule[]): readonly Menuregel[] =>
  modulesVan(ik, alle)
    .flatMap((m) => m.menu)
    .filter((m) => !m.rollen || m.rollen.some((rol) => ik.rollen.includes(rol)));
