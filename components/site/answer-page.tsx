import { inARow } from "@/components/ui/lists"
import { Picture } from "@/components/ui/picture"
import type { Pictures } from "@/components/ui/picture-address"
import { RichText } from "@/components/ui/rich-text"
import { type Exchange, exchangesOf, questionOf } from "@/domain/rich-text"
import { translator } from "@/messages/translate"
import { inOneBreath } from "./citation-in-words"
import { CiteText } from "./cite-text"
import { NoticeBox } from "./notice-box"
import { readingWords } from "./reading-words"
import { ShareLinks } from "./share-links"
import type { ShownText } from "./shown-text"

type Props = { text: ShownText; answer: Exchange; address: string; pictures: Pictures }

/** One answer, quoted: the question, the words, who said them, and the way to the whole interview. */
export function AnswerPage({ text, answer, address, pictures }: Props) {
  const { language, content, href } = text
  const t = translator(language)
  const people = "people" in content ? content.people : []
  const [only] = people.length === 1 ? people : []
  const portrait = only?.portrait
  const file = portrait && pictures[portrait.imageId]
  const question = questionOf(answer)
  return (
    <article>
      {text.notice && <NoticeBox {...text.notice} locale={language} />}
      <div className="shell pt-10 lg:pt-14">
        <p className="kicker">{t("reading.answerIn")}</p>
        <p className="title mt-1.5 max-w-3xl text-xl">
          <a href={href} className="hover:underline">
            {content.title}
          </a>
        </p>
        <div className="mt-8 grid gap-x-12 gap-y-8 border-t border-rule pt-8 sm:grid-cols-[9rem_minmax(0,38rem)] lg:grid-cols-[13.5rem_minmax(0,38rem)]">
          {portrait && file && (
            <Picture
              {...file}
              alt={portrait.alt}
              sizes="(min-width: 64rem) 13.5rem, 9rem"
              className="aspect-4/5 w-36 rounded-xs object-cover sm:w-full"
              isFirst
            />
          )}
          <div className="sm:col-start-2">
            <h1 className="text-xl leading-snug font-semibold text-balance">{question}</h1>
            <figure className="mt-5">
              <blockquote
                cite={`${text.address}#${answer.attrs.id}`}
                className="border-s-4 border-signal ps-5"
              >
                <RichText
                  doc={{ type: "doc", content: answer.content[1].content }}
                  pictures={pictures}
                  words={readingWords(language)}
                />
              </blockquote>
              <figcaption className="mt-5 ps-6 text-base">
                <span className="font-semibold">{inOneBreath(people, language)}</span>
                {only && (only.role || only.organisation) && (
                  <span className="ms-3 text-soft">
                    {inARow([only.role, only.organisation], text.language)}
                  </span>
                )}
              </figcaption>
            </figure>
            <p className="no-print mt-8">
              <a
                href={`${href}#${answer.attrs.id}`}
                className="inline-block rounded-xs bg-accent px-5 py-2.5 font-semibold text-on-accent hover:bg-accent-strong"
              >
                {t("reading.wholeInterview")}
              </a>
            </p>
            <Neighbours text={text} answer={answer} />
            <div className="no-print mt-10 border-t border-rule pt-4 text-sm">
              <h2 className="mb-1 font-semibold">{t("reading.share")}</h2>
              <ShareLinks title={question} address={address} locale={language} />
            </div>
            <CiteText text={text} answer={{ question, href: `${href}/${answer.attrs.id}`, address }} />
          </div>
        </div>
      </div>
    </article>
  )
}

/** The answers before and after this one, each on its page. */
function Neighbours({ text, answer }: Pick<Props, "text" | "answer">) {
  const t = translator(text.language)
  const all = exchangesOf(text.content.body)
  const place = all.findIndex(({ attrs }) => attrs.id === answer.attrs.id)
  const ways = [
    { to: all[place - 1], label: t("reading.earlierAnswer") },
    { to: all[place + 1], label: t("reading.laterAnswer") },
  ]
  return (
    <ul className="no-print mt-8 grid gap-x-8 gap-y-4 text-sm sm:grid-cols-2">
      {ways.map(
        ({ to, label }) =>
          to && (
            <li key={label}>
              <a href={`${text.href}/${to.attrs.id}`} className="group block py-1">
                <span className="block text-soft">{label}</span>
                <span className="font-semibold group-hover:text-accent group-hover:underline">
                  {questionOf(to)}
                </span>
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
