/** What the embed asks for, keeps and sends, for machines: a consent manager, an audit, a data protection officer. */

/** The statement of one version. */
export interface PrivacyStatement {
  version: string;
  /** From the host that serves the loader, and from nobody else; `files` are patterns below its folder. */
  requests: { when: string; files: string }[];
  /** What is kept in the browser. */
  stored: { where: string; key: string; when: string; what: string; until: string }[];
  cookies: string[];
  /** What is sent anywhere besides those requests. */
  sent: string[];
  /** Hosts of others that the reader's browser is made to ask. */
  thirdParties: string[];
  /** Events on the page, for the page alone, with what they hold. */
  events: { name: string; holds: string[] }[];
}

/** The statement as it is published; a test compares it with what a spy sees. */
export const privacyOf = (version: string): PrivacyStatement => {
  const own = version.replaceAll('.', '\\.');
  return {
    version,
    requests: [
      {
        when: 'the page is opened',
        files: '(embed|checklist)(\\.classic)?\\.js|frame\\.(html|js)',
      },
      {
        when: 'the box is 600 px or less from the window; the name of a file says service, language and country’s initial',
        files: `${own}/((wizard|list|ask|browser-guess|stand-ins|list-views|stray-attributes)|(words|lists|services|links)/[\\w.-]+)\\.js`,
      },
      {
        when: 'the reader goes on: the name of a file says which law, which authority and which calendar',
        files: `${own}/([a-z.-]+|(authorities|clocks|holidays|letters)/[\\w./-]+)\\.js`,
      },
    ],
    stored: [
      {
        where: 'localStorage',
        key: 'opt-out-wizard',
        when: 'the reader pressed “Keep it in this browser”',
        what: 'services, country, days and what became of each objection; no name and no text of the reader’s',
        until: 'the reader presses “Forget everything” or clears the browser',
      },
    ],
    cookies: [],
    sent: [],
    thirdParties: [],
    events: [
      { name: 'opt-out-step', holds: ['service', 'region', 'step', 'kind'] },
      { name: 'opt-out-outcome', holds: ['service', 'region', 'way', 'outcome'] },
      { name: 'opt-out-error', holds: ['code'] },
    ],
  };
};
