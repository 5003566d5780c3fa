import { Fragment } from "react"
import {
  clockTime,
  dayInWords,
  daysInWords,
  instantOfWallTime,
  offsetsApart,
  zoneInWords,
} from "@/components/ui/dates"
import type { Locale } from "@/domain/locales"
import { ownDays } from "@/domain/own-days"
import type { Content } from "@/domain/story"
import { translator } from "@/messages/translate"
import { Fact } from "./fact"

/** From when to when on the clocks of the place, where, and how to take part. */
export function EventFacts({ content, locale }: { content: Content<"event">; locale: Locale }) {
  const t = translator(locale)
  const { wholeDays, startsAt, endsAt, timeZone, online, place, registration, cancelled } = content
  const days = ownDays({ kind: "event", startsAt, endsAt })
  const isOneDay = endsAt.slice(0, 10) === startsAt.slice(0, 10)
  const where = [place, online && (place ? t("event.alsoOnline") : t("event.online"))]
    .filter(Boolean)
    .join(" ")
  const offsets = offsetsApart({ startsAt, endsAt, timeZone }, locale)
  const moment = (wallTime: string, offset?: string) => <Moment {...{ wallTime, timeZone, locale, offset }} />
  const zone = <Zone {...{ wallTime: startsAt, timeZone, locale }} isChanging={offsets !== undefined} />
  return (
    <>
      {wholeDays && days && (
        <Fact label={t("event.when")}>
          <time dateTime={days.from}>
            {days.to > days.from ? daysInWords(days, locale) : dayInWords(days.from, locale)}
          </time>
        </Fact>
      )}
      {!wholeDays && startsAt && (isOneDay || !endsAt) && (
        <Fact label={t("event.when")}>
          {moment(startsAt, offsets?.start)}
          {endsAt && (
            <>
              {" – "}
              <Clock wallTime={endsAt} locale={locale} offset={offsets?.end} />
            </>
          )}
          {zone}
        </Fact>
      )}
      {!wholeDays && startsAt && endsAt && !isOneDay && (
        <>
          <Fact label={t("event.starts")}>{moment(startsAt, offsets?.start)}</Fact>
          <Fact label={t("event.ends")}>
            {moment(endsAt, offsets?.end)}
            {zone}
          </Fact>
        </>
      )}
      {where && <Fact label={t("event.where")}>{where}</Fact>}
      {registration && !cancelled && (
        <div>
          <dt className="sr-only">{t("event.register")}</dt>
          <dd>
            <a
              href={registration}
              className="inline-block rounded-xs bg-accent px-5 py-2.5 font-semibold text-on-accent hover:bg-accent-strong"
            >
              {t("event.register")}
            </a>
          </dd>
        </div>
      )}
    </>
  )
}

type Props = { wallTime: string; timeZone: string; locale: Locale; offset?: string | undefined }

const instantOf = ({ wallTime, timeZone }: Props) =>
  timeZone ? instantOfWallTime(wallTime, timeZone) : undefined

const Moment = (props: Props) => (
  <time dateTime={instantOf(props)?.toISOString() ?? props.wallTime}>
    <span className="block">{dayInWords(props.wallTime, props.locale)}</span>
    <Clock {...props} />
  </time>
)

/** With the offset where clocks change between the beginning and the end. */
const Clock = ({ wallTime, locale, offset }: Omit<Props, "timeZone">) => (
  <>
    {clockTime(wallTime, locale)}
    {offset && (
      <>
        {" "}
        <bdi>{offset}</bdi>
      </>
    )}
  </>
)

/** Of a zone whose clocks change meanwhile, neither its name in summer nor that in winter. */
function Zone({ isChanging, ...props }: Props & { isChanging: boolean }) {
  const instant = instantOf(props)
  if (!instant) return null
  const { name, generic, offset } = zoneInWords(props.timeZone, instant, props.locale)
  const isOffset = /\d/.test(name) // of a zone without a name
  const id = props.timeZone.replaceAll("_", " ")
  const parts = isChanging ? [...(isOffset ? [] : [generic]), id] : [name, id, ...(isOffset ? [] : [offset])]
  return (
    <span className="mt-1 block text-sm text-soft">
      {parts.map((part, place) => (
        <Fragment key={part}>
          {place > 0 && "\u00a0· "}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </span>
  )
}
