import type { OpenAPIObject } from '@nestjs/swagger';

type Pad = OpenAPIObject['paths'][string];
type Handeling = NonNullable<Pad['post']>;
type Antwoorden = Handeling['responses'];
type Kop = NonNullable<Handeling['parameters']>[number];

const PROBLEEM = {
  description: 'Het verzoek is geweigerd; er is niets gewijzigd (RFC 9457).',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
};
const tekst = { type: 'string' } as const;
const SCHEMA = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' as const, format: 'uri' },
    title: tekst,
    status: { type: 'integer' as const },
    detail: tekst,
    code: tekst,
    regel: tekst,
    van: tekst,
    veld: tekst,
    fouten: {
      type: 'array' as const,
      items: { type: 'object' as const, properties: { veld: tekst, detail: tekst } },
    },
  },
};
const GEMAAKT = {
  type: 'object' as const,
  required: ['id'],
  properties: { id: { type: 'string' as const, format: 'uuid' } },
};
const SLEUTEL: Kop = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 8, maxLength: 200 },
  description: 'Een eigen sleutel per verzoek; zeven dagen lang geeft dezelfde sleutel hetzelfde antwoord.',
};
const VERSIE: Kop = {
  name: 'If-Match',
  in: 'header',
  required: false,
  schema: tekst,
  description: 'De ETag van wat je las, waar het ding een versie heeft.',
};

/** Adds to every operation what the platform does for all of them: headers, the answer of a command, and problems. */
export function vulAan(document: OpenAPIObject): OpenAPIObject {
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Probleem: SCHEMA } };
  for (const pad of Object.values(document.paths)) {
    if (pad.post) vul(pad.post, SLEUTEL);
    for (const handeling of [pad.put, pad.patch, pad.delete]) if (handeling) vul(handeling, VERSIE);
    if (pad.get) vul(pad.get);
  }
  return document;
}

function vul(handeling: Handeling, kop?: Kop): void {
  if (kop) handeling.parameters = [...(handeling.parameters ?? []), kop];
  if (kop === SLEUTEL) noemId(handeling.responses);
  handeling.responses = { ...handeling.responses, default: PROBLEEM };
}

/** A command answers with the id of what it made or changed, unless its answer has a class of its own. */
function noemId(antwoorden: Antwoorden): void {
  const gemaakt = antwoorden['201'];
  if (!gemaakt || '$ref' in gemaakt) return;
  const schema = gemaakt.content?.['application/json']?.schema;
  if (schema && ('$ref' in schema || schema.type !== 'object')) return;
  gemaakt.content = { 'application/json': { schema: GEMAAKT } };
}
