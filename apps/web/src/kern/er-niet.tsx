import { Leeg, Paginakop } from '@weerthuis/ui';
import type { ReactNode } from 'react';

/** Where something was looked up that is gone, or was never ours: what, why that can be, and the way back. */
export const ErNiet = ({ kruimel, titel, zin }: { kruimel: ReactNode; titel: string; zin: string }) => (
  <>
    <Paginakop kruimel={kruimel} titel={titel} />
    <div className="blad">
      <Leeg zin={zin} />
    </div>
  </>
);
