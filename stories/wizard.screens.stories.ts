import type { Meta } from '@storybook/web-components-vite';
import { caseStory, wizardMeta } from './support/case-story.ts';
import type { WizardArgs } from './support/wizard.ts';

/** One story for every kind of screen. */
const meta: Meta<WizardArgs> = { ...wizardMeta, title: 'Wizard/Screens' };
export default meta;

export const AskService = caseStory('ask-service');
export const AskRegion = caseStory('ask-region');
export const AskAccount = caseStory('ask-account');
export const AskDevice = caseStory('ask-device');
export const OpenLink = caseStory('open-link');
export const OpenLinkAgain = caseStory('open-link-again');
export const PathWeb = caseStory('path-web');
export const PathAndroid = caseStory('path-android');
export const PathIos = caseStory('path-ios');
export const LandingPage = caseStory('landing-page');
export const Form = caseStory('form');
export const GeneralPath = caseStory('general-path');
export const Filed = caseStory('filed');
export const Report = caseStory('report');
export const None = caseStory('none');
export const Disputed = caseStory('disputed');
export const Unknown = caseStory('unknown');
export const OtherDevice = caseStory('other-device');
export const SendMail = caseStory('send-mail');
export const AskOwner = caseStory('ask-owner');
export const PlaceLines = caseStory('place-lines');
export const Switch = caseStory('switch');
