/** German has lines that English has not: words of screens left in English are marked. */
import { testEveryScreen } from '../support/axe-screens.ts';

testEveryScreen(['en', 'de']);
