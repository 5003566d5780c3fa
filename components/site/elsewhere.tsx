import { TitleWords } from "@/components/ui/title-words"
import { type Locale, locales } from "@/domain/locales"
import { LanguageName } from "./language-name"

export type TextElsewhere = { language: Locale; title: string; href: string }

/** A text in the languages that it has, each under its own title. */
export const Elsewhere = ({ texts }: { texts: TextElsewhere[] }) => (
  <ul className="mt-6 max-w-2xl">
    {texts.map(({ language, title, href }) => (
      <li key={href} className="border-t border-rule py-4">
        <p className="text-sm text-soft">
          <LanguageName language={language} />
        </p>
        <p className="title mt-0.5 text-xl">
          <a
            href={href}
            lang={language}
            dir={locales[language].direction}
            hrefLang={language}
            className="decoration-accent decoration-2 underline-offset-4 hover:underline"
          >
            <TitleWords>{title}</TitleWords>
          </a>
        </p>
      </li>
    ))}
  </ul>
)
