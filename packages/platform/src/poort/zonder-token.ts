import 'reflect-metadata';

export const ZONDER_TOKEN = Symbol.for('weerthuis.zonder-token');

/** Only for controllers that show nothing of anyone: health, a form to log in with, a stylesheet. */
export const ZonderToken = (): ClassDecorator => (doel) => Reflect.defineMetadata(ZONDER_TOKEN, true, doel);
