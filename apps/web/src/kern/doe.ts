import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useOmroep } from '@weerthuis/ui';
import { useRef } from 'react';
import { GeenVerbinding } from '../api/probleem.js';
import { vraag, type Vraag } from '../api/vraag.js';

export interface Daad extends Pick<Vraag, 'lichaam' | 'versie'> {
  methode?: 'POST' | 'PUT' | 'DELETE';
  pad: string;
  /** What is said when it is done: "De bezichtiging is gepland". */
  zegt: string;
}

/**
 * Carries out a command at once: for forms, where a refusal belongs beside the field. What failed without an answer is
 * sent again under the same key, so that it never happens twice. `na` runs when it was done.
 */
export function useDoe(na?: (uit: { id?: string }) => void) {
  const vraagbaak = useQueryClient();
  const zeg = useOmroep();
  const sleutel = useRef<string>(undefined);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ methode = 'POST', pad, lichaam, versie }: Daad) => {
      sleutel.current ??= crypto.randomUUID();
      return vraag<{ id?: string }>(pad, {
        methode,
        sleutel: sleutel.current,
        ...(lichaam !== undefined && { lichaam }),
        ...(versie !== undefined && { versie }),
      });
    },
    onSuccess: async (uit, { zegt }) => {
      sleutel.current = undefined;
      zeg(zegt);
      await vraagbaak.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'ik' });
      na?.(uit ?? {});
    },
    onError: (fout) => {
      if (!(fout instanceof GeenVerbinding)) sleutel.current = undefined;
    },
  });
  return { doe: mutate, bezig: isPending, fout: error, opnieuw: reset };
}
