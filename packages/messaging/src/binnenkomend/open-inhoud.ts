import { leesOntvangen, type ViewBeschrijving } from '@weerthuis/contracts';
import { ontzegel } from '../zegel/zegel.js';
import type { Sleutelbos } from '../sleutels/sleutelbos.js';
import type { Inboxrij } from './inboxrij.js';

/** The payload of a message as an instance of its view, with sealed content opened. @throws OngeldigeInhoud, ZegelOnleesbaar */
export async function openInhoud(
  r: Inboxrij,
  view: ViewBeschrijving,
  ontvanger: string,
  sleutels: Sleutelbos,
): Promise<object> {
  const ruw = JSON.parse(r.waarde.toString('utf8')) as { verzegeld?: unknown };
  if (typeof ruw.verzegeld === 'string') {
    ruw.verzegeld = await ontzegel(ruw.verzegeld, { feit: r.feit, ontvanger }, (kid) => sleutels.zegelsleutel(kid));
  }
  return leesOntvangen(view.klasse, ruw);
}
