import { Ajv } from 'ajv';
import authorities from '../catalogue/schema/authorities.schema.json' with { type: 'json' };
import complaints from '../catalogue/schema/complaints.schema.json' with { type: 'json' };
import controller from '../catalogue/schema/controller.schema.json' with { type: 'json' };
import labels from '../catalogue/schema/labels.schema.json' with { type: 'json' };
import languages from '../catalogue/schema/languages.schema.json' with { type: 'json' };
import notes from '../catalogue/schema/notes.schema.json' with { type: 'json' };
import rights from '../catalogue/schema/rights.schema.json' with { type: 'json' };
import service from '../catalogue/schema/filled.schema.json' with { type: 'json' };
import signedOff from '../catalogue/schema/signed-off.schema.json' with { type: 'json' };
import sources from '../catalogue/schema/sources.schema.json' with { type: 'json' };
import vocabulary from '../catalogue/schema/vocabulary.schema.json' with { type: 'json' };
import { authoritiesFile, place, type Check, type Problem } from './check.ts';

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validators = {
  authorities: ajv.compile(authorities),
  complaints: ajv.compile(complaints),
  controller: ajv.compile(controller),
  labels: ajv.compile(labels),
  languages: ajv.compile(languages),
  notes: ajv.compile(notes),
  rights: ajv.compile(rights),
  service: ajv.compile(service),
  signedOff: ajv.compile(signedOff),
  sources: ajv.compile(sources),
  vocabulary: ajv.compile(vocabulary),
};

function validate(
  kind: keyof typeof validators,
  value: unknown,
  file: string,
): Omit<Problem, 'check'>[] {
  const check = validators[kind];
  if (check(value)) return [];
  return (check.errors ?? []).map((e) => ({
    file,
    pointer: e.instancePath,
    message: `${e.message ?? 'is not valid'} ${JSON.stringify(e.params)}`,
    fix: `see the "${kind}" schema, or a neighbouring file`,
  }));
}

/** The shape of every file. */
export const schemaCheck: Check = {
  id: 'schema',
  what: 'every file has the published shape',
  why: 'a misspelt key is a fact that nobody sees',
  run: ({ folders }) => [
    ...folders.services.flatMap((f) => [
      ...validate('service', f.service, `${place(f.dir)}/service.json`),
      ...common(f),
    ]),
    ...Object.values(folders.controllers).flatMap((f) => [
      ...validate('controller', f.controller, `${place(f.dir)}/controller.json`),
      ...common(f),
    ]),
    ...validate('rights', folders.law.rights, 'law/rights.json'),
    ...validate('signedOff', folders.signedOff, 'signed-off.json'),
    ...common(folders.law),
    ...validate('languages', folders.languages, 'languages.json'),
    ...validate('complaints', folders.complaints, 'complaints.json'),
    ...folders.authorities.flatMap((f) => validate('authorities', f, authoritiesFile(f))),
    ...Object.entries(folders.vocabulary).flatMap(([l, words]) =>
      validate('vocabulary', words, `vocabulary/${l}.json`),
    ),
  ],
};

type Common = Parameters<Check['run']>[0]['folders']['services'][number];
const common = (
  f: Pick<Common, 'dir' | 'labels' | 'sources' | 'notes'>,
): Omit<Problem, 'check'>[] => [
  ...validate('labels', f.labels, `${place(f.dir)}/labels.json`),
  ...validate('sources', f.sources, `${place(f.dir)}/sources.json`),
  ...Object.entries(f.notes).flatMap(([l, n]) =>
    validate('notes', n, `${place(f.dir)}/notes.${l}.json`),
  ),
];
