/** A newspaper's page and what it sets on the wizard. */
export interface Theme {
  /** Style of the page around it. */
  host: string;
  /** The wizard's custom properties, by name. */
  properties: Readonly<Record<string, string>>;
  scheme: 'light' | 'dark';
}

const named = (properties: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [`--opt-out-${name}`, value]),
  );

/** Four looks. */
export const themes = {
  default: {
    host: 'font: 1rem/1.5 system-ui, sans-serif; background: #ffffff; color: #1b1b1b',
    properties: {},
    scheme: 'light',
  },
  broadsheet: {
    host: 'font: 1.3125rem/1.5 Georgia, "Times New Roman", serif; background: #fbf5e9; color: #2a2118',
    properties: named({
      ink: '#2a2118',
      muted: '#6b5a45',
      line: '#b9a88c',
      control: '#85735c',
      surface: '#fbf5e9',
      wash: '#f3e9d6',
      accent: '#7a1f1f',
      'on-accent': '#fffaf0',
      radius: '0',
    }),
    scheme: 'light',
  },
  magazine: {
    host: 'font: 1.0625rem/1.6 "Helvetica Neue", Arial, sans-serif; background: #0d0d12; color: #f1eff7',
    properties: named({
      ink: '#f1eff7',
      muted: '#b4afc6',
      line: '#4a4658',
      surface: '#17161f',
      wash: '#211f2c',
      accent: '#f5b53d',
      'on-accent': '#17161f',
      control: '#8f8aa3',
      radius: '0.75em',
      space: '1.5em',
    }),
    scheme: 'dark',
  },
  tabloid: {
    host: 'font: 700 1.0625rem/1.4 Arial, Helvetica, sans-serif; background: #ffff00; color: #000000',
    properties: named({
      ink: '#000000',
      muted: '#000000',
      line: '#000000',
      surface: '#ffffff',
      wash: '#ffffff',
      accent: '#a30000',
      'on-accent': '#ffffff',
      radius: '0',
      space: '0.75em',
    }),
    scheme: 'light',
  },
} satisfies Record<string, Theme>;

/** A look as CSS to copy. */
export const themeCss = (properties: Theme['properties']): string =>
  [
    'opt-out-wizard {\n',
    ...Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`),
    '}\n',
  ].join('');
