import type { Meta } from '@storybook/web-components-vite';
import { caseStory, wizardMeta } from './support/case-story.ts';
import type { WizardArgs } from './support/wizard.ts';

/** One story for each of the people the wizard is for. */
const meta: Meta<WizardArgs> = { ...wizardMeta, title: 'Wizard/People' };
export default meta;

export const GermanInstagram = caseStory('german-instagram');
export const BritishFacebook = caseStory('british-facebook');
export const American = caseStory('american');
export const Brazilian = caseStory('brazilian');
export const Norwegian = caseStory('norwegian');
export const Swiss = caseStory('swiss');
export const Korean = caseStory('korean');
export const NoAccount = caseStory('no-account');
export const Whatsapp = caseStory('whatsapp');
export const Under18 = caseStory('under-18');
export const SeveralAccounts = caseStory('several-accounts');
export const PageOwner = caseStory('page-owner');
export const Threads = caseStory('threads');
export const Messenger = caseStory('messenger');
export const MetaAccountOnly = caseStory('meta-account-only');
export const GlassesOnAComputer = caseStory('glasses-on-a-computer');
