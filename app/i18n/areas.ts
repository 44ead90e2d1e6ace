/** Areas of the interface: one file of messages a language each, and a namespace of the same name. */
export const AREAS = [
  'common', 'shell', 'login', 'dossiers', 'dossier-head', 'precedents', 'overview', 'admin', 'rules',
  'review', 'compare', 'record', 'procedures', 'assessment', 'opinions', 'gate', 'library',
] as const;

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Vietnamese unless the person chose otherwise. */
export const DEFAULT_LOCALE: Locale = 'vi';

/** Name of the cookie that keeps the choice. */
export const LOCALE_COOKIE = 'soat-locale';

/** The areas of a language. What the domain says is Vietnamese by itself; other languages have an area for it, by its codes. */
export const areasOf = (locale: Locale): readonly string[] => (locale === DEFAULT_LOCALE ? AREAS : [...AREAS, 'sentences']);

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);
