import { createLink } from '@tanstack/react-router';
import { Koppeling } from '@weerthuis/ui';

/** A link within the workplace; knows its routes, and fetches the screen when pointed at. */
export const Koppel = createLink(Koppeling);
