/** SurveyJS with the eight screens as its pages. */
import { bodyHtml, flow } from './flow.ts';

declare const Survey: { Model: new (json: unknown) => { render(place: Element | null): void } };

const pages = flow.steps.map((step) => ({
  name: step.id,
  title: step.heading,
  elements: [
    { type: 'html', name: `${step.id}-text`, html: bodyHtml(step) },
    ...(step.options ? [questionOf(step)] : []),
  ],
}));

function questionOf({ id, question, options = [] }: (typeof flow.steps)[number]) {
  const choices = options.map(({ value, label }) => ({ value, text: label }));
  return { type: 'radiogroup', name: id, title: question, choices };
}

const survey = new Survey.Model({
  title: flow.title,
  description: flow.lead,
  showProgressBar: 'top',
  progressBarType: 'pages',
  showQuestionNumbers: 'off',
  pages,
});
survey.render(document.querySelector('#survey'));
