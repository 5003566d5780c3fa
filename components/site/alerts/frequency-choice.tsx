import { type Frequency, frequencies } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import { frequencyInWords } from "@/messages/frequency-in-words"
import { translator } from "@/messages/translate"

type Props = {
  locale: Locale
  chosen: Frequency
  /** The element that says which alert it is about, where there are several. */
  describedBy?: string
}

/** How often: radio buttons, whose words wrap on a narrow screen, as those of a select cannot. */
export function FrequencyChoice({ locale, chosen, describedBy }: Props) {
  const t = translator(locale)
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="mb-1 font-semibold">{t("alerts.frequency")}</legend>
      {frequencies.map(name => (
        <label key={name} className="flex items-baseline gap-2.5 py-1">
          <input
            type="radio"
            name="frequency"
            value={name}
            defaultChecked={name === chosen}
            required
            className="accent-accent"
          />
          {frequencyInWords(name, locale)}
        </label>
      ))}
    </fieldset>
  )
}
