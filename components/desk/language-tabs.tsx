import { buttonLook } from "@/components/ui/button"
import { type Locale, localeCodes, locales } from "@/domain/locales"

type Props = { current: Locale; addressIn: (language: Locale) => string }

/** The same page of the desk for each language that visitors read. */
export const LanguageTabs = ({ current, addressIn }: Props) => (
  <nav aria-label="Languages" className="mb-6">
    <ul className="flex flex-wrap gap-2">
      {localeCodes.map(language => (
        <li key={language}>
          <a
            href={addressIn(language)}
            lang={language}
            aria-current={language === current ? "page" : undefined}
            className={`${buttonLook.small} ${language === current ? "border-ink! bg-ink! text-paper!" : ""}`}
          >
            {locales[language].label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
