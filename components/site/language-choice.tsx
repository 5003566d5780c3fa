import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { LanguageLink } from "./frame"
import { LanguageName } from "./language-name"

type Props = { locale: Locale; languages: LanguageLink[] }

/**
 * The languages of this page. On wide screens a button with the present one opens them, without any script; in the sheet
 * of a narrow one they lie open. Where the page is missing it says that the link leads to the home page.
 */
export function LanguageChoice({ locale, languages }: Props) {
  const t = translator(locale)
  const missing = languages.filter(({ isMissing }) => isMissing)
  return (
    <nav aria-label={t("navigation.languages")} className="max-lg:mt-8">
      <button
        type="button"
        popoverTarget="languages"
        className="flex min-h-11 cursor-pointer items-center gap-2 text-sm text-soft hover:text-accent max-lg:hidden"
      >
        <span className="sr-only">{`${t("navigation.languages")}: `}</span>
        <LanguageName language={locale} />
        <svg
          viewBox="0 0 10 6"
          aria-hidden="true"
          className="w-2.5 stroke-current"
          fill="none"
          strokeWidth="1.5"
        >
          <path d="M1 1l4 4 4-4" />
        </svg>
      </button>
      <div id="languages" popover="auto" className="language-sheet">
        {missing.length > 0 && <Title>{t("languages.thisTextIn")}</Title>}
        <Links locale={locale} links={languages.filter(({ isMissing }) => !isMissing)} />
        {missing.length > 0 && (
          <>
            <Title>{t("languages.homePageIn")}</Title>
            <Links locale={locale} links={missing} />
          </>
        )}
      </div>
    </nav>
  )
}

const Title = ({ children }: { children: string }) => (
  <p className="pt-2 text-xs text-soft not-first:mt-2 not-first:border-t not-first:border-rule lg:px-4">
    {children}
  </p>
)

const Links = ({ locale, links }: { locale: Locale; links: LanguageLink[] }) => (
  <ul className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-6">
    {links.map(({ language, href }) => (
      <li key={language}>
        <a
          href={href}
          hrefLang={language}
          aria-current={language === locale ? "true" : undefined}
          className="block py-2 text-base hover:text-accent hover:underline aria-[current]:font-semibold aria-[current]:text-accent max-lg:py-2.5 max-lg:text-lg lg:px-4"
        >
          <LanguageName language={language} />
        </a>
      </li>
    ))}
  </ul>
)
