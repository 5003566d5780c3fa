import { TitleWords } from "@/components/ui/title-words"
import { paragraphsOf } from "@/domain/paragraphs"

type Props = { kicker?: string; kickerHref?: string; title: string; introduction?: string | null }

/** The head of a list: what it is, its name, and what it is about. */
export const PageHead = ({ kicker, kickerHref, title, introduction }: Props) => (
  <header className="pt-12 pb-9 lg:pt-14">
    {kicker && (
      <p className="kicker mb-2.5">
        {kickerHref ? (
          <a href={kickerHref} className="hover:underline">
            {kicker}
          </a>
        ) : (
          kicker
        )}
      </p>
    )}
    <h1 className="title text-[clamp(2.25rem,1.6rem+2.6vw,3rem)] leading-[1.1]">
      <TitleWords>{title}</TitleWords>
    </h1>
    {paragraphsOf(introduction ?? "").map((paragraph, place) => (
      <p key={paragraph} className={`max-w-3xl font-serif ${place === 0 ? "mt-4 text-xl" : "mt-3 text-lg"}`}>
        {paragraph}
      </p>
    ))}
  </header>
)
