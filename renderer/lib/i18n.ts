import { use as addPlugin } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { da } from '../locales/da.ts';
import { en } from '../locales/en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    returnNull: false;
    resources: { translation: typeof da };
  }
}

export type Language = 'da' | 'en';

/** Danish is complete; what English lacks is shown in Danish rather than as a key. */
export async function startI18n(language: Language): Promise<void> {
  await addPlugin(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    resources: { da: { translation: da }, en: { translation: en } },
    // React escapes; doing it twice shows &amp; on screen.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
