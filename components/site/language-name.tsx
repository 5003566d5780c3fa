import { type Locale, locales } from "@/domain/locales"

/** A language's own name, for whoever reads it. */
export const LanguageName = ({ language }: { language: Locale }) => (
  <span lang={language} dir={locales[language].direction} className="language-name">
    {locales[language].label}
  </span>
)
