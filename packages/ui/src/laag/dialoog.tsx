import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Kop } from '../kader/kop.js';
import { Knop } from '../knop/knop.js';

/** A dialog over the page, closed by escape; focus goes in, and back to where it came from. Mount it to open it. */
export function Dialoog({
  titel,
  stil,
  sluit,
  children,
}: {
  titel: string;
  stil?: boolean;
  sluit: () => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialoog = ref.current;
    const terug = document.activeElement;
    if (dialoog && !dialoog.open) dialoog.showModal();
    return () => {
      dialoog?.close();
      if (terug instanceof HTMLElement) terug.focus();
    };
  }, []);
  const buiten = (e: React.MouseEvent) => e.target === ref.current && sluit();
  return (
    <dialog
      ref={ref}
      className="dialoog"
      aria-labelledby={id}
      onCancel={(e) => (e.preventDefault(), sluit())}
      onClick={buiten}
    >
      <div className={stil ? 'alleen-voorlezen' : 'dialoog__kop'}>
        <Kop niveau={2} id={id}>
          {titel}
        </Kop>
        {!stil && (
          <Knop onClick={sluit} toets="esc">
            Sluit
          </Knop>
        )}
      </div>
      {children}
    </dialog>
  );
}
