import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Knop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { vraag } from '../../api/vraag.js';
import { lang, tijd } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { verdelingenVraag } from '../gemeen/vragen.js';
import { woorden } from '../../kern/woorden.js';

/** Every run over the region, newest first, and the button to begin one. */
export function Verdelingen() {
  useTitel('Verdelingen');
  const lijst = useQuery(verdelingenVraag);
  const vraagbaak = useQueryClient();
  const navigeer = useNavigate();
  const begin = useMutation({
    mutationFn: () => vraag<{ id: string }>('/v1/verdelingen', { methode: 'POST', lichaam: {} }),
    onSuccess: async ({ id }) => {
      await vraagbaak.invalidateQueries({ queryKey: ['hub', 'verdelingen'] });
      await navigeer({ to: '/hub/verdelingen/$verdeling', params: { verdeling: id } });
    },
  });
  useLijsttoetsen();
  useToetsen([{ toets: 'v', zegt: 'verdeel wat nu vrij is', doe: () => begin.mutate() }]);
  return (
    <>
      <Doekop
        titel="Verdelingen"
        zin="Een verdeling zoekt voor iedereen tegelijk de beste woning, binnen alle afspraken. Er verandert niets tot je overneemt."
        doe={
          <>
            <Koppel to="/hub/wegingen" knop="gewoon">
              Bekijk wat telt
            </Koppel>
            <Knop eerst toets="v" bezig={begin.isPending} onClick={() => begin.mutate()}>
              Verdeel wat nu vrij is
            </Knop>
          </>
        }
      />
      {begin.error && <Fout fout={begin.error} />}
      <div className="blad">
        <Uitkomst van={lijst} rijen={5}>
          {(rijen) =>
            rijen.length === 0 ? (
              <Leeg zin="Er is nog niet verdeeld. De regio verdeelt ook vanzelf, elke maand." />
            ) : (
              <Tabel bijschrift="Verdelingen" stil>
                <thead>
                  <tr>
                    <th scope="col">Verdeling</th>
                    <th scope="col">Begonnen</th>
                    <th scope="col">Waarom</th>
                    <th scope="col" className="getal">
                      Mensen
                    </th>
                    <th scope="col" className="getal">
                      Woningen
                    </th>
                    <th scope="col" className="getal">
                      Geplaatst
                    </th>
                    <th scope="col">Bewijs</th>
                  </tr>
                </thead>
                <tbody>
                  {rijen.map((v) => (
                    <tr key={v.verdeling}>
                      <th scope="row">
                        <Koppel
                          to="/hub/verdelingen/$verdeling"
                          params={{ verdeling: v.verdeling }}
                          kaal
                          className="rijlink"
                          data-rij={v.verdeling}
                        >
                          Verdeling {v.nummer}
                        </Koppel>
                      </th>
                      <td>
                        {lang(v.peildatum)}, {tijd(v.begonnenOp)}
                      </td>
                      <td>{woorden(v.aanleiding)}</td>
                      <td className="getal">{v.mensen}</td>
                      <td className="getal">{v.woningen}</td>
                      <td className="getal">{v.geplaatst}</td>
                      <td>
                        {v.stand === 'klaar' ? (
                          <Merk soort={v.bewezen ? 'gereed' : 'gewoon'}>
                            {v.bewezen ? 'beter kan niet' : 'niet bewezen'}
                          </Merk>
                        ) : (
                          <Merk soort={v.stand === 'loopt' ? 'wacht' : 'gewoon'}>{v.stand}</Merk>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </Tabel>
            )
          }
        </Uitkomst>
      </div>
    </>
  );
}
