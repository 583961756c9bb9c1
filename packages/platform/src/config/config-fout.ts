/** One variable that is missing or wrong, and what to do about it. */
export interface ConfigGebrek {
  variabele: string;
  mis: string;
  remedie: string;
}

/** The environment does not describe an instance; names every variable that is wrong, all at once. */
export class ConfigFout extends Error {
  override readonly name = 'ConfigFout';

  constructor(readonly gebreken: ConfigGebrek[]) {
    const regels = gebreken.map((g) => `- ${g.variabele} ${g.mis}. ${g.remedie}`);
    super(`De instelling van deze instantie klopt niet:\n${regels.join('\n')}`);
  }
}
