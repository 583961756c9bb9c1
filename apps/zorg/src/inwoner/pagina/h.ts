import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A piece of a page. Text in it is always escaped. */
export type Knoop = ReactNode;
type Eigenschappen = Record<string, string | number | boolean | undefined>;
type Kind = Knoop | Kind[] | Eigenschappen;

const zijnEigenschappen = (kind: Kind | undefined): kind is Eigenschappen =>
  typeof kind === 'object' && kind !== null && !Array.isArray(kind) && !('$$typeof' in kind);

/** `h('p.zin', 'tekst')`, `h('a', { href }, 'tekst')`: an element with its classes, properties and what is in it. */
export function h(naam: string, ...inhoud: Kind[]): Knoop {
  const [tag = 'div', ...klassen] = naam.split('.');
  const [eerste, ...rest] = inhoud;
  const eigen = zijnEigenschappen(eerste) ? eerste : {};
  const kinderen = (zijnEigenschappen(eerste) ? rest : inhoud).flat(Infinity as 1) as Knoop[];
  const className = klassen.length > 0 ? klassen.join(' ') : undefined;
  return createElement(tag, { ...(className ? { className } : {}), ...eigen }, ...kinderen);
}

/** A whole document. */
export const alsHtml = (knoop: Knoop): string => `<!doctype html>${renderToStaticMarkup(knoop)}`;
