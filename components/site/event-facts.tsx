import { Fragment, type ReactNode } from "react"
import { clockTime, dayInWords, daysInWords } from "@/components/ui/dates"
import { DirectedWords } from "@/components/ui/directed-words"
import type { Locale } from "@/domain/locales"
import { ownDays } from "@/domain/own-days"
import type { Content } from "@/domain/story"
import { instantOfWallTime, offsetsApart, plainZone, zoneInWords } from "@/domain/zone-in-words"
import { translator } from "@/messages/translate"
import { whereInWords } from "@/messages/where-in-words"
import { Fact } from "./fact"
import { Struck } from "./struck"

/** From when to when on the clocks of the place, where, and how to take part. */
export function EventFacts({ content, locale }: { content: Content<"event">; locale: Locale }) {
  const t = translator(locale)
  const { wholeDays, startsAt, endsAt, timeZone, registration, cancelled } = content
  const days = ownDays({ kind: "event", startsAt, endsAt })
  const isOneDay = endsAt.slice(0, 10) === startsAt.slice(0, 10)
  const where = whereInWords(content, locale)
  const offsets = offsetsApart({ startsAt, endsAt, timeZone }, locale)
  const moment = (wallTime: string, offset?: string) => <Moment {...{ wallTime, timeZone, locale, offset }} />
  return (
    <>
      {wholeDays && days && (
        <When {...{ cancelled, locale }} label={t("event.when")}>
          <time dateTime={days.from}>
            {days.to > days.from ? daysInWords(days, locale) : dayInWords(days.from, locale)}
          </time>
        </When>
      )}
      {!wholeDays && startsAt && (isOneDay || !endsAt) && (
        <When {...{ cancelled, locale }} label={t("event.when")}>
          {moment(startsAt, offsets?.start)}
          {endsAt && (
            <>
              {" – "}
              <Clock wallTime={endsAt} locale={locale} offset={offsets?.end} />
            </>
          )}
          <Zone {...{ wallTime: startsAt, timeZone, locale }} isChanging={offsets !== undefined} />
        </When>
      )}
      {!wholeDays && startsAt && endsAt && !isOneDay && (
        <>
          <When {...{ cancelled, locale }} label={t("event.starts")}>
            {moment(startsAt)}
            <Zone wallTime={startsAt} timeZone={timeZone} locale={locale} />
          </When>
          <When {...{ cancelled, locale }} label={t("event.ends")}>
            {moment(endsAt)}
            <Zone wallTime={endsAt} timeZone={timeZone} locale={locale} />
          </When>
        </>
      )}
      {where && (
        <Fact label={t("event.where")}>
          <DirectedWords>{where}</DirectedWords>
        </Fact>
      )}
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

type WhenProps = { label: string; cancelled: boolean; locale: Locale; children: ReactNode }

const When = ({ label, cancelled, locale, children }: WhenProps) => (
  <Fact label={label}>
    {cancelled && (
      <span className="block font-semibold text-amber">{translator(locale)("follow.cancelled")}</span>
    )}
    <Struck when={cancelled}>{children}</Struck>
  </Fact>
)

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
function Zone({ isChanging = false, ...props }: Props & { isChanging?: boolean }) {
  const instant = instantOf(props)
  if (!instant) return null
  const { name, generic, offset } = zoneInWords(props.timeZone, instant, props.locale)
  const isOffset = /\d/.test(name) // of a zone without a name
  const zone = plainZone(props.timeZone)
  const own = isChanging ? [generic, zone] : [name, zone, offset]
  const parts = isOffset ? own.slice(1, 2) : own
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
