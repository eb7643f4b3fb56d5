import { themeCss, themes } from '../support/themes.ts';

const TITLES = {
  broadsheet: 'Serif broadsheet',
  magazine: 'Dark magazine',
  tabloid: 'Tabloid, high contrast',
};

/** The looks as CSS to copy; the first one is what comes without any. */
export const ThemeCss = () =>
  Object.entries(TITLES).map(([name, title]) => (
    <section key={name}>
      <h3>{title}</h3>
      <pre tabIndex={0}>
        <code>{themeCss(themes[name].properties)}</code>
      </pre>
    </section>
  ));
