/** German has lines that English has not: words of screens left in English are marked. Contrast is the same. */
import { testEveryScreen } from '../support/axe-screens.ts';

testEveryScreen('de');
