/** The newspaper's article around the box. It names no service's practice, so that it is true of each. */
interface Article {
  paper: string;
  title: string;
  lead: string;
  after: readonly string[];
}

const english: Article = {
  paper: 'The Daily Example',
  title: 'Your words, their machine: how to say no',
  lead: 'Many services train AI on what people write, show or say.',
  after: [
    'Some services ask first. Others have a form or a switch, and some have neither. The box leads to the form or the switch. Where there is none, it says so.',
    'What a model has learnt stays in it. Saying no is about what comes next: the posts, pictures and chats that would otherwise be used.',
    'This article is an example. The box in it is real.',
  ],
};

const german: Article = {
  paper: 'Das Tageblatt',
  title: 'Ihre Worte, deren Maschine: So sagen Sie Nein',
  lead: 'Viele Dienste trainieren KI mit dem, was Menschen schreiben, zeigen oder sagen.',
  after: [
    'Manche Dienste fragen vorher. Andere haben ein Formular oder einen Schalter, manche weder noch. Der Kasten führt zum Formular oder zum Schalter. Gibt es keines von beiden, sagt er das.',
    'Was ein Modell gelernt hat, bleibt darin. Ein Nein gilt für das, was noch kommt: Beiträge, Bilder und Gespräche, die sonst genutzt würden.',
    'Dieser Artikel ist ein Beispiel. Der Kasten darin ist echt.',
  ],
};

/** The article in the language of the box, as far as there is one. */
export const articleIn = (language: string): Article & { lang: string } =>
  language === 'de' ? { ...german, lang: 'de' } : { ...english, lang: 'en' };

/** What it is set in. */
export const FACES = {
  serif: 'Georgia, "Times New Roman", serif',
  sans: '"Helvetica Neue", Arial, system-ui, sans-serif',
} as const;
