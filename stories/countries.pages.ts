/** A page for each country. Its stories are made when Storybook reads this file: see `.storybook/countries.ts`. */
export default { title: 'Facts/Countries' };
