import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { RegimeId } from '../src/letters.ts';
import { lettersPage } from './support/letters/letters.view.ts';

/**
 * Every letter as its template says it: the parts, the legal elements each carries, and the letter for a sample reader.
 * A lawyer signs in `src/letters/reviewed.json`, under the text’s hash.
 */
const meta: Meta = { title: 'After the click/Letters' };
export default meta;

const letters = (regime: RegimeId): StoryObj => ({ render: () => lettersPage(regime) });

export const EuropeanUnion = letters('eu-gdpr');
export const UnitedKingdom = letters('uk-gdpr');
export const Switzerland = letters('ch-dsg');
export const Brazil = letters('br-lgpd');
export const SouthKorea = letters('kr-pipa');
export const Nigeria = letters('ng-ndpa');
export const SouthAfrica = letters('za-popia');
export const Canada = letters('ca-pipeda');
export const Quebec = letters('ca-qc');
export const Chile = letters('cl-19628');
export const California = letters('us-ca');
export const Turkey = letters('tr-kvkk');
export const Japan = letters('jp-appi');
export const Argentina = letters('ar-25326');
export const Australia = letters('au-privacy');
export const NoLaw = letters('no-law');
