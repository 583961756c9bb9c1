import { PARTIJROLLEN, type Partijrol } from '@weerthuis/domain';
import type { ViewBeschrijving } from '../kern/feit.js';

/** Base name of a view's files: `nl.weerthuis.aanmelding.ingediend.v1.matching`. */
export const bestandVan = (view: ViewBeschrijving): string => `${view.type}.${view.view}`;
const sleutel = (view: ViewBeschrijving): string => bestandVan(view).replaceAll('.', '-');

const tekst = (description: string, meer: object = {}) => ({ type: 'string', description, ...meer });
/** CloudEvents 1.0 in Kafka binary mode, NL GOV profile, with the extensions of this bus. */
const kopregels = {
  type: 'object',
  required: [
    'ce_specversion',
    'ce_id',
    'ce_source',
    'ce_type',
    'ce_subject',
    'ce_feit',
    'ce_ontvanger',
    'ce_sequence',
    'ce_handtekening',
  ],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: tekst('uuid of this message', { format: 'uuid' }),
    ce_feit: tekst('uuid of the fact, the same for every recipient', { format: 'uuid' }),
    ce_source: tekst('urn:nld:oin:<oin>:systeem:<app>'),
    ce_type: tekst('nl.weerthuis.<context>.<feit>.v<major>'),
    ce_subject: tekst('uuid of the stream, equal to the record key', { format: 'uuid' }),
    ce_time: tekst('when it was recorded', { format: 'date-time' }),
    ce_dataschema: tekst('names the view'),
    ce_regio: tekst('the convenant'),
    ce_ontvanger: tekst('OIN of the one recipient'),
    ce_incarnatie: tekst('uuid of the sender database', { format: 'uuid' }),
    ce_sequence: tekst('counts from 1 per source, incarnatie, ontvanger and key'),
    ce_moetbegrepen: tekst('true when an unknown type must stop the stream'),
    ce_sleutel: tekst('RFC 7638 thumbprint of the signing key'),
    ce_handtekening: tekst('Ed25519 over the RFC 8785 JSON of the context attributes and the hash of the value'),
  },
};

function operaties(views: ViewBeschrijving[], rol: Partijrol, richting: 'send' | 'receive') {
  const eigen = views.filter((v) => (richting === 'send' ? v.van : v.naar).includes(rol));
  return {
    action: richting,
    channel: { $ref: '#/channels/postbus' },
    summary: richting === 'send' ? `What a party with role ${rol} may send` : `What a party with role ${rol} receives`,
    messages: eigen.map((v) => ({ $ref: `#/channels/postbus/messages/${sleutel(v)}` })),
  };
}

/** AsyncAPI 3 document of all views; payloads refer to the schema files beside it. */
export function asyncapi(views: ViewBeschrijving[]): object {
  const bericht = (v: ViewBeschrijving) => ({
    name: v.type,
    title: v.klasse.name,
    contentType: 'application/json',
    headers: { $ref: '#/components/schemas/kopregels' },
    payload: {
      schemaFormat: 'application/schema+json;version=draft-07',
      schema: { $ref: `./schema/${bestandVan(v)}.json` },
    },
  });
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Weerthuis',
      version: '1.0.0',
      description: 'Facts that parties of a region tell each other, one recipient per message.',
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/json',
    channels: {
      postbus: {
        address: 'weerthuis.{regio}.in.{oin}',
        description: 'Mailbox of one party: every party of the convenant writes, only its owner reads.',
        parameters: { regio: { description: 'name of the convenant' }, oin: { description: 'OIN of the owner' } },
        messages: Object.fromEntries(views.map((v) => [sleutel(v), { $ref: `#/components/messages/${sleutel(v)}` }])),
      },
    },
    operations: Object.fromEntries(
      PARTIJROLLEN.flatMap((rol) => [
        [`zend-${rol}`, operaties(views, rol, 'send')],
        [`ontvang-${rol}`, operaties(views, rol, 'receive')],
      ]),
    ),
    components: { messages: Object.fromEntries(views.map((v) => [sleutel(v), bericht(v)])), schemas: { kopregels } },
  };
}
