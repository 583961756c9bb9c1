import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Omroep = createContext<(zin: string) => void>(() => undefined);

/** Says a sentence to who hears the page, politely, after what is being read. */
export const useOmroep = () => useContext(Omroep);

/** The one live region of the page. */
export function OmroepPlek({ children }: { children: ReactNode }) {
  const [zin, zet] = useState({ tekst: '', keer: 0 });
  const zeg = useCallback((tekst: string) => zet((was) => ({ tekst, keer: was.keer + 1 })), []);
  return (
    <Omroep value={zeg}>
      {children}
      <div className="alleen-voorlezen" role="status" aria-live="polite">
        <span key={zin.keer}>{zin.tekst}</span>
      </div>
    </Omroep>
  );
}
