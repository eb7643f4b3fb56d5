/**
 * The words by which a page tells that it is not there, or only for people logged in. In lower case, with plain quotes.
 * A language is added by adding its lines.
 */

/** Somewhere in a title or first heading: the page is not there. */
export const NOT_FOUND: Readonly<Record<string, readonly string[]>> = {
  en: [
    'page not found',
    "page isn't available",
    'page is not available',
    "page doesn't exist",
    'page does not exist',
    "page can't be found",
    'page cannot be found',
    'page could not be found',
    "content isn't available",
    "couldn't find that page",
    "couldn't find this page",
    "can't find that page",
    "can't find this page",
    "can't find the page",
    'article not found',
    'file not found',
    'error 404',
    '404 error',
    '404 not found',
    'page is no longer available',
    'page no longer exists',
  ],
  de: [
    'seite nicht gefunden',
    'seite wurde nicht gefunden',
    'seite konnte nicht gefunden werden',
    'seite existiert nicht',
    'seite ist nicht verfügbar',
    'seite ist leider nicht verfügbar',
    'seite nicht verfügbar',
    'inhalt ist nicht verfügbar',
    'seite ist nicht mehr verfügbar',
    'fehler 404',
  ],
  fr: [
    'page introuvable',
    'page non trouvée',
    "page n'existe pas",
    "page n'est pas disponible",
    "page n'est plus disponible",
    'erreur 404',
  ],
  es: [
    'página no encontrada',
    'no se encontró la página',
    'página no existe',
    'página no está disponible',
    'página ya no está disponible',
  ],
  it: ['pagina non trovata', 'pagina non esiste', 'pagina non è disponibile', 'errore 404'],
  pt: ['página não encontrada', 'página não existe', 'página não está disponível', 'erro 404'],
  nl: ['pagina niet gevonden', 'pagina bestaat niet', 'pagina is niet beschikbaar'],
  pl: ['nie znaleziono strony', 'strona nie istnieje', 'strona niedostępna'],
  sv: ['sidan hittades inte', 'sidan finns inte'],
  da: ['siden blev ikke fundet', 'siden findes ikke'],
};

/** A whole part of a title (`404 | Example`): the page is not there. */
export const NOT_FOUND_ALONE: readonly string[] = [
  '404',
  'not found',
  'nicht gefunden',
  'introuvable',
  'no encontrado',
  'non trovato',
];

/** The start of a title's part: a login. What follows may only be whole words. */
export const LOGIN: Readonly<Record<string, readonly string[]>> = {
  en: ['log in', 'login', 'log into', 'sign in', 'signin', 'log in or sign up'],
  de: ['anmelden', 'anmeldung', 'einloggen', 'bei facebook anmelden', 'jetzt anmelden'],
  fr: ['connexion', 'se connecter', 'connectez-vous', 'identifiez-vous'],
  es: ['iniciar sesión', 'inicia sesión', 'acceder'],
  it: ['accedi', 'accesso'],
  pt: ['iniciar sessão', 'entrar', 'fazer login'],
  nl: ['inloggen', 'aanmelden'],
  pl: ['zaloguj się', 'logowanie'],
  sv: ['logga in'],
  da: ['log ind', 'log på'],
};

/** A part of a path: a login. */
export const LOGIN_PATHS: readonly string[] = [
  'login',
  'log-in',
  'log_in',
  'signin',
  'sign-in',
  'sign_in',
  'servicelogin',
  'authwall',
  'checkpoint',
  'sso',
  'oauth',
  'oauth2',
  'authorize',
  'anmelden',
  'anmeldung',
  'einloggen',
  'connexion',
  'accedi',
  'inloggen',
];

/** The first part of a host of the same site: a login. */
export const LOGIN_SUBDOMAINS: readonly string[] = ['login', 'signin', 'auth', 'sso', 'accounts'];

/** Hosts of large companies where the people of other hosts log in. */
export const LOGIN_HOSTS: readonly string[] = [
  'accounts.google.com',
  'login.microsoftonline.com',
  'login.live.com',
  'appleid.apple.com',
  'idmsa.apple.com',
];

/** The start of a title: the host wants to see a person. */
export const CHALLENGE: readonly string[] = [
  'just a moment',
  'attention required',
  'access denied',
  'are you a robot',
  'verify you are human',
  'security check',
];
