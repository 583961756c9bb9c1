import { createHash } from 'node:crypto';
import { vrijgave } from '@weerthuis/domain';
import canonicalize from 'canonicalize';

/** Names the state of the disclosure table that was used: the start of the SHA-256 of its RFC 8785 JSON. */
export const vrijgaveversie: string = createHash('sha256')
  .update(canonicalize(vrijgave) ?? '')
  .digest('hex')
  .slice(0, 16);
