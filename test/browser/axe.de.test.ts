import { testEveryScreen } from '../support/axe-screens.ts';

testEveryScreen('de');
