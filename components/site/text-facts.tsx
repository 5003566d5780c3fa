import type { ReactNode } from "react"
import { dayInWords } from "@/components/ui/dates"
import { translator } from "@/messages/translate"
import { EventTime } from "./event-time"
import type { ShownText } from "./shown-text"

/** When, where and how: the facts of an event or of a campaign day. */
export function TextFacts({ text }: { text: ShownText }) {
  const t = translator(text.language)
  return (
    <aside aria-label={t("event.facts")} className="lg:col-start-1 lg:row-start-1">
      <dl className="grid gap-5 text-base">
        {text.kind === "event" && <EventFacts text={text} />}
        {text.kind === "campaign_day" && (
          <>
            {text.content.date && (
              <Fact label={t("campaign.date")}>{dayInWords(text.content.date, text.language)}</Fact>
            )}
            {text.content.theme && <Fact label={t("campaign.theme")}>{text.content.theme}</Fact>}
          </>
        )}
      </dl>
    </aside>
  )
}

function EventFacts({ text }: { text: ShownText & { kind: "event" } }) {
  const t = translator(text.language)
  const { startsAt, endsAt, timeZone, online, place, registration } = text.content
  const where = [place, online && (place ? t("event.alsoOnline") : t("event.online"))]
    .filter(Boolean)
    .join(" ")
  return (
    <>
      <Fact label={t("event.when")}>
        {startsAt ? (
          <EventTime {...{ startsAt, endsAt, timeZone }} locale={text.language} />
        ) : (
          t("dates.toBeConfirmed")
        )}
      </Fact>
      {where && <Fact label={t("event.where")}>{where}</Fact>}
      {registration && (
        <div>
          <a
            href={registration}
            className="inline-block rounded-xs bg-accent px-5 py-2.5 font-semibold text-on-accent hover:bg-accent-strong"
          >
            {t("event.register")}
          </a>
        </div>
      )}
    </>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm font-semibold">{label}</dt>
    <dd dir="auto" className="mt-0.5">
      {children}
    </dd>
  </div>
)
