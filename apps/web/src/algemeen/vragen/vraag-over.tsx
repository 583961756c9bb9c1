import { Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { NieuweVraag } from './nieuwe-vraag.js';

/** On the page of a casus: ask another organisation about it. */
export function VraagOver({ casus }: { casus: string }) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <div className="knoppen">
        <Knop onClick={() => zetOpen(true)}>Stel een vraag over deze casus</Knop>
      </div>
      {open && <NieuweVraag casus={casus} sluit={() => zetOpen(false)} />}
    </>
  );
}
