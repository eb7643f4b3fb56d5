/**
 * The schema of an entry as delivered, made from that of a service as written the way `localize` makes the entry: labels
 * and notes in their places, evidence rated.
 */
import { DATA_ONLY, LABEL_KEYS, NOTE_KEYS } from '../src/catalogue/resolve.ts';

/** A JSON Schema, as far as it is looked at here. */
export interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  definitions?: Record<string, Schema>;
  [keyword: string]: unknown;
}

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const TEXT: Schema = { type: 'string' };
const RATED = {
  confidence: ref('Confidence'),
  seen: { anyOf: [ref('PartialDate'), { type: 'null' }] },
};

const ATTRIBUTED = { by: TEXT, unnamed: { type: 'boolean', const: true }, bySeen: RATED.seen };

const property = (key: string, value: Schema): Schema =>
  LABEL_KEYS.includes(key) ? ref('Shown') : NOTE_KEYS.includes(key) ? TEXT : deliver(value);

function deliverObject({ properties = {}, required = [], ...rest }: Schema): Schema {
  const rates = 'evidence' in properties;
  const kept = Object.entries(properties).filter(
    ([key]) => key !== 'evidence' && !(rates && key === 'confidence') && !DATA_ONLY.includes(key),
  );
  return {
    ...rest,
    properties: {
      ...Object.fromEntries(kept.map(([key, value]) => [key, property(key, value)])),
      ...(rates && { ...RATED, ...ATTRIBUTED }),
    },
    required: required
      .filter((key) => !DATA_ONLY.includes(key))
      .flatMap((key) => (key === 'evidence' ? Object.keys(RATED) : key)),
  };
}

/** Changes every object inside a schema from written to delivered. */
function deliver(schema: Schema): Schema {
  const own = schema.properties ? deliverObject(schema) : schema;
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => [
      key,
      key === 'properties' || key === 'required' ? value : inside(value),
    ]),
  );
}

const inside = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inside)
    : typeof value === 'object' && value !== null
      ? deliver(value as Schema)
      : value;

/** Definitions that a schema needs, directly or through others. */
function needed(
  schema: unknown,
  all: Record<string, Schema>,
  found = new Set<string>(),
): Set<string> {
  for (const [, encoded = ''] of JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)) {
    const name = decodeURIComponent(encoded);
    if (found.has(name)) continue;
    found.add(name);
    needed(all[name], all, found);
  }
  return found;
}

/**
 * @param service the schema of a service with all references filled in
 * @param shown the schema of a label as delivered
 */
export function entrySchema(service: Schema, shown: Schema): Schema {
  const { properties = {} } = service;
  const part = (key: string): Schema => deliver(properties[key] ?? {});
  const { definitions: own, ...label } = shown;
  const definitions: Record<string, Schema> = {
    ...Object.fromEntries(
      Object.entries(service.definitions ?? {}).map(([name, d]) => [name, deliver(d)]),
    ),
    ...own,
    Shown: label,
  };
  const { Answer: answer = {} } = definitions;
  definitions['Answer'] = {
    ...answer,
    properties: { ...answer.properties, notice: { type: 'boolean', const: true } },
  };
  const { Way: way = {} } = definitions;
  definitions['Way'] = {
    ...way,
    properties: { ...way.properties, minutes: { type: 'integer', minimum: 1, maximum: 120 } },
  };
  const schema: Schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        ['id', 'hosts', 'accounts', 'links', 'ways', 'answers', 'helps', 'about'].map((k) => [
          k,
          part(k),
        ]),
      ),
      name: TEXT,
      company: TEXT,
      note: TEXT,
      says: { type: 'object', additionalProperties: TEXT },
      formerly: {
        type: 'object',
        additionalProperties: false,
        properties: { id: part('id'), name: TEXT, reason: TEXT },
        required: ['id', 'name', 'reason'],
      },
    },
    required: [
      'id',
      'name',
      'company',
      'hosts',
      'accounts',
      'links',
      'ways',
      'answers',
      'helps',
      'says',
    ],
  };
  const names = [...needed(schema, definitions)].sort();
  return {
    ...schema,
    definitions: Object.fromEntries(names.map((n) => [n, definitions[n] ?? {}])),
  };
}
