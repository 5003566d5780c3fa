import { translator } from "@/messages/translate"
import { EventFacts } from "./event-facts"
import { Fact } from "./fact"
import type { ShownText } from "./shown-text"

/** Whether there is anything to tell beside the text that its head does not say. */
export function hasFacts(text: ShownText): boolean {
  if (text.kind === "campaign_day") return text.content.theme !== ""
  if (text.kind !== "event") return false
  const { startsAt, online, place, registration } = text.content
  return online || [startsAt, place, registration].some(Boolean)
}

/** When, where and how: the facts of an event or of a campaign day. */
export function TextFacts({ text }: { text: ShownText }) {
  const t = translator(text.language)
  return (
    <aside aria-label={t("event.facts")} className="lg:col-start-1 lg:row-start-1">
      <dl className="grid gap-5 text-base">
        {text.kind === "event" && <EventFacts content={text.content} locale={text.language} />}
        {text.kind === "campaign_day" && <Fact label={t("campaign.theme")}>{text.content.theme}</Fact>}
      </dl>
    </aside>
  )
}
