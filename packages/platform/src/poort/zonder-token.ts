import 'reflect-metadata';

export const ZONDER_TOKEN = Symbol.for('weerthuis.zonder-token');

/** Only for controllers of the platform that show nothing of anyone: health. */
export const ZonderToken = (): ClassDecorator => (doel) => Reflect.defineMetadata(ZONDER_TOKEN, true, doel);
