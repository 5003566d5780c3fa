import { type Locale, localeCodes, locales } from "@/domain/locales"
import { TabRow } from "./tab-row"

type Props = { current: Locale; addressIn: (language: Locale) => string }

/** The same page of the desk for each language that visitors read. */
export const LanguageTabs = ({ current, addressIn }: Props) => (
  <TabRow
    label="Languages"
    tabs={localeCodes.map(language => ({
      href: addressIn(language),
      label: locales[language].label,
      isCurrent: language === current,
      language,
    }))}
  />
)
