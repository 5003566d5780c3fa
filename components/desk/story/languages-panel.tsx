import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import { StatusPill } from "@/components/ui/status-pill"
import { type Locale, localeCodes, locales } from "@/domain/locales"
import type { Verdict } from "@/domain/permission"
import { addressAtDesk } from "../listed-text"
import { BeginLanguage } from "./begin-language"
import type { ShownEdition } from "./shown-edition"

type Props = { edition: ShownEdition; may: Verdict; begin: FormAction }

/** "French" for "fr": what the desk, which is in English, calls a language. */
const names = new Intl.DisplayNames("en", { type: "language" })
const nameOf = (language: Locale) => names.of(language) ?? locales[language].label

export function LanguagesPanel({ edition, may, begin }: Props) {
  const { storyId, languages } = edition
  const used = [edition.language, ...languages.map(({ language }) => language)]
  const free = localeCodes.filter(language => !used.includes(language))
  if (languages.length === 0 && !may.allowed) return null
  return (
    <Panel title="Other languages">
      <div className="grid gap-4 px-4.5 py-4">
        {languages.length > 0 && (
          <ul className="grid gap-3">
            {languages.map(({ language, title, status }) => (
              <li key={language} className="grid justify-items-start gap-1">
                <a href={addressAtDesk({ storyId, language })} lang={language} dir="auto" className="link">
                  {title}
                </a>
                <span className="flex flex-wrap items-center gap-2 text-sm text-soft">
                  {nameOf(language)} <StatusPill status={status} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {may.allowed &&
          free.map(language => (
            <BeginLanguage
              key={language}
              begin={begin}
              storyId={storyId}
              language={language}
              name={nameOf(language)}
            />
          ))}
      </div>
    </Panel>
  )
}
