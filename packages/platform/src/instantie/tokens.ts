/** Injects the InstantieConfig of this instance: `@Inject(INSTANTIE) c: InstantieConfig`. */
export const INSTANTIE = Symbol.for('weerthuis.instantie');

/** The CustomTransportStrategy that `startInstantie` connects, when a module provides one. */
export const BUS_TRANSPORT = Symbol.for('weerthuis.bus-transport');
