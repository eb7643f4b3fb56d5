/** One thing that a person should look at, as an issue of its own. */
export interface Told {
  /** The same for the same thing in a later run, so that it is told once. */
  title: string;
  /** The file and the pointer of each fact it concerns: `services/x/labels.json /a/in/en/says`. */
  places: readonly string[];
  /** What was found. */
  facts: readonly (readonly [name: string, value: string])[];
  /** What changed, as it stands on somebody else's page. */
  quoted?: string;
  /** What can be done about it. */
  mend: string;
}
