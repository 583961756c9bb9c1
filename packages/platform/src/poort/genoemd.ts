const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The uuids in the parameters of the path and anywhere in a JSON body. */
export function genoemdeIds(params: object, lichaam: unknown): string[] {
  const uit: string[] = [];
  const zoek = (waarde: unknown): void => {
    if (typeof waarde === 'string') {
      if (UUID.test(waarde)) uit.push(waarde);
    } else if (typeof waarde === 'object' && waarde !== null && !Buffer.isBuffer(waarde))
      Object.values(waarde).forEach(zoek);
  };
  zoek(params);
  zoek(lichaam);
  return uit;
}
