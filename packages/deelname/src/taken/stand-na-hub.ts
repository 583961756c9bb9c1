/** From where the hub frees a task, or lets it wait again (`toestanden.taak`). */
const VANUIT: Readonly<Record<string, readonly string[]>> = { open: ['wacht'], wacht: ['open', 'bezig'] };

/**
 * What a task becomes at its owner when the hub frees it or lets it wait again. What the owner did meanwhile stays: its word
 * is on its way, and the hub takes that over.
 */
export const standNaHub = (eigen: string, vanHub: string): string =>
  VANUIT[vanHub]?.includes(eigen) === false ? eigen : vanHub;
