import { createHash } from 'node:crypto';
import { remembered } from '../../catalogue/remembered.ts';
import type { Change } from './change.ts';

/** The namespace of all our ids (RFC 9562, section 5.5). It must never change. */
const NAMESPACE = Buffer.from('5c0c3a4e8f0b4e7a9d7b2f6f1c9a41de', 'hex');

/** A name as a UUID of version 5: the same name gets the same id, on every machine. */
export const uuidOf = remembered((name): string => {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
});

/**
 * A change's permanent id: from its day, service, kind and place in the facts. It does not count, so a second commit
 * on the same day leaves the others as they are.
 */
export const changeId = (date: string, { service, kind, at }: Change): string =>
  uuidOf(`${date} ${service} ${kind} ${at}`);
