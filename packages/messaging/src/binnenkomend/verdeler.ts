import type { ViewBeschrijving } from '@weerthuis/contracts';
import type { FeitContext } from '../feiten/feit-context.js';

/** Brings a fact to its handler. */
export interface Verdeler {
  /** Whether there is a handler for this view here. */
  kent(view: ViewBeschrijving): boolean;
  /** Runs the handler; its original error comes out. */
  verdeel(view: ViewBeschrijving, inhoud: object, context: FeitContext): Promise<void>;
}
