/** Fills in what the notes of authorities say: the files name each by its id. */
import type {
  AuthoritiesFile,
  Authority,
  ComplaintsFile,
  Said,
  WrittenAuthorities,
  WrittenComplaints,
} from './authority.ts';
import type { Folders } from './read.ts';
import type { Id, NotesFile } from './types.ts';

/** Notes by language. */
export type NotesByLanguage = Readonly<Record<string, NotesFile>>;

/** What a note says, in each language that has it; nothing where no language has. */
export const saidBy =
  (notes: NotesByLanguage) =>
  (id: Id): Said =>
    Object.fromEntries(
      Object.entries(notes).flatMap(([language, own]) => {
        const text = own[id];
        return text === undefined ? [] : [[language, text] as const];
      }),
    );

type Say = (id: Id) => Said;

const withNote = <T extends { note?: Id }>(value: T, say: Say) => {
  const { note, ...rest } = value;
  return { ...rest, ...(note !== undefined && { note: say(note) }) };
};

const authority = (a: Authority<Id>, say: Say): Authority => {
  const { notes, complaint, email, ...rest } = a;
  return {
    ...rest,
    complaint: complaint.map((address) => withNote(address, say)),
    email: email && withNote(email, say),
    ...(notes && { notes: notes.map(say) }),
  };
};

/** The same with sentences in the places of ids. */
export function sayAuthorities(file: WrittenAuthorities, notes: NotesByLanguage): AuthoritiesFile {
  const say = saidBy(notes);
  const { notes: own, authorities, ...rest } = file;
  return {
    ...rest,
    ...(own && { notes: own.map(say) }),
    authorities: authorities.map((a) => authority(a, say)),
  };
}

/** The same with sentences in the places of ids. */
export const sayComplaints = (
  { filed, ...rest }: WrittenComplaints,
  notes: NotesByLanguage,
): ComplaintsFile => ({
  ...rest,
  filed: filed.map((f) => ({ ...f, says: saidBy(notes)(f.says) })),
});

/** Where to complain and what others have filed, with what their notes say. */
export const saidIn = ({
  authorities,
  complaints,
  authorityNotes,
}: Pick<Folders, 'authorities' | 'complaints' | 'authorityNotes'>): {
  authorities: AuthoritiesFile[];
  complaints: ComplaintsFile;
} => ({
  authorities: authorities.map((file) => sayAuthorities(file, authorityNotes)),
  complaints: sayComplaints(complaints, authorityNotes),
});
