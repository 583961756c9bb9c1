import { useEffect } from 'react';

/** The name of the page in the tab and in print; with a casusnummer where there is one, never with a person. */
export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} · Weerthuis`;
  }, [titel]);
}
