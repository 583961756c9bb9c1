import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

/** A key of the keyboard and what it does; `zegt` is what the overlay shows. */
export interface Toets {
  toets: string;
  zegt: string;
  doe?: () => void;
  /** Works in a field and with the letters switched off too: `esc`, `ctrl k`. */
  altijd?: boolean;
  /** Done by the element itself, such as `enter` on a link: only shown in the overlay. */
  vanzelf?: boolean;
}

type Laag = { lijst: readonly Toets[] };

interface Toetsenbord {
  lagen: Laag[];
  aan: boolean;
  zetAan: (aan: boolean) => void;
}

const Bord = createContext<Toetsenbord>({ lagen: [], aan: true, zetAan: () => undefined });
const BEWAARD = 'weerthuis.sneltoetsen';

/** One listener for all keys. A single letter does nothing in a field, and can be switched off (WCAG 2.1.4). */
export function ToetsenPlek({ children }: { children: ReactNode }) {
  const [aan, zet] = useState(() => localStorage.getItem(BEWAARD) !== 'uit');
  const lagen = useRef<Laag[]>([]).current;
  const bord = useMemo(() => {
    const zetAan = (nu: boolean) => {
      localStorage.setItem(BEWAARD, nu ? 'aan' : 'uit');
      zet(nu);
    };
    return { lagen, aan, zetAan };
  }, [aan, lagen]);
  useEffect(() => {
    const luister = (e: KeyboardEvent) => {
      const hit = zoek(lagen, naamVan(e));
      if (!hit || (!hit.altijd && (!aan || inInvoer(e.target)))) return;
      e.preventDefault();
      hit.doe?.();
    };
    addEventListener('keydown', luister);
    return () => removeEventListener('keydown', luister);
  }, [aan, lagen]);
  return <Bord value={bord}>{children}</Bord>;
}

/** Adds keys while this is on the screen; what came last goes first. */
export function useToetsen(lijst: readonly Toets[]): void {
  const { lagen } = useContext(Bord);
  const laag = useRef<Laag>({ lijst }).current;
  laag.lijst = lijst;
  useEffect(() => {
    lagen.push(laag);
    return () => void lagen.splice(lagen.indexOf(laag), 1);
  }, [lagen, laag]);
}

/** The keys that work now, and whether letters are on. */
export function useToetsenbord(): { toetsen: () => readonly Toets[]; aan: boolean; zetAan: (aan: boolean) => void } {
  const { lagen, aan, zetAan } = useContext(Bord);
  return { toetsen: () => lagen.flatMap((l) => l.lijst), aan, zetAan };
}

/** The last layer wins. In an open dialog only the keys of the dialog count, and those it handles itself. */
const zoek = (lagen: readonly Laag[], toets: string): Toets | undefined =>
  document.querySelector('dialog[open]')
    ? undefined
    : lagen
        .toReversed()
        .flatMap((l) => l.lijst)
        .find((t) => t.toets === toets && !t.vanzelf);

const naamVan = (e: KeyboardEvent): string => {
  if (e.altKey || e.isComposing) return '';
  const naam =
    e.key === 'Escape' ? 'esc' : e.key === 'Enter' ? 'enter' : e.key.length === 1 ? e.key.toLowerCase() : e.key;
  return e.ctrlKey || e.metaKey ? `ctrl ${naam}` : naam;
};

const inInvoer = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(doel.tagName) ||
    (doel instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(doel.type)));
