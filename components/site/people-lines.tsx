import { DirectedWords } from "@/components/ui/directed-words"
import { inARow } from "@/components/ui/lists"
import { knownAs } from "@/domain/known-as"
import type { ShownText } from "./shown-text"

/** Who speaks, or whom the text is about, and who they are; nothing that the title says already. */
export function PeopleLines({ text }: { text: ShownText }) {
  if (text.kind !== "interview" && text.kind !== "profile") return null
  const { people, title } = text.content
  const office = text.kind === "profile" ? text.content.office : ""
  const unsaid = (words: string) => (title.includes(words) ? "" : words)
  const lines = people
    .map(({ name, qualifier, role, organisation, about = "" }) => ({
      about,
      href: text.people[knownAs({ name, qualifier })],
      name: text.kind === "profile" && !text.people[knownAs({ name, qualifier })] ? unsaid(name) : name,
      what: inARow([role, organisation, unsaid(office)], text.language),
    }))
    .filter(({ name, what, about }) => name || what || about)
  if (lines.length === 0) return null
  return (
    <ul className="mt-5 grid gap-1.5 text-base">
      {lines.map(({ name, what, href, about }) => (
        <li key={name + what}>
          {name && (
            <bdi className="me-3 font-semibold">
              {href ? (
                <a href={href} className="underline decoration-rule underline-offset-4 hover:text-accent">
                  {name}
                </a>
              ) : (
                name
              )}
            </bdi>
          )}
          <span className="text-soft">{what}</span>
          {about && (
            <p className="mt-1 mb-1.5 max-w-[38rem] text-sm">
              <DirectedWords>{about}</DirectedWords>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
