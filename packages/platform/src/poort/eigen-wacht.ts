import 'reflect-metadata';
import { applyDecorators, UseGuards, type CanActivate, type Type } from '@nestjs/common';

export const EIGEN_WACHT = Symbol.for('weerthuis.eigen-wacht');

/**
 * This controller is for others than employees: its guard finds out who asks in another way than by token, and then calls
 * `laatDoor`, so that `@Doe`, `@Lees` and the gate hold as everywhere. One cannot have the exemption without the guard.
 */
export const EigenWacht = (wacht: Type<CanActivate>): ClassDecorator =>
  applyDecorators(
    (doel: object) => Reflect.defineMetadata(EIGEN_WACHT, true, doel),
    UseGuards(wacht),
  ) as ClassDecorator;
