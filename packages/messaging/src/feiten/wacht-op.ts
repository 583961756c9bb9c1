/**
 * Thrown by a handler when something it refers to has not arrived yet: the message is tried again, up to ten minutes,
 * while other streams flow. `wat` is for the operator and holds nothing personal.
 */
export class WachtOp extends Error {
  constructor(readonly wat: string) {
    super(`wacht op ${wat}`);
  }
}
