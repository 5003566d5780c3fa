export type Words = { title: string; narrowing: readonly string[] }

/** Which list it is, and what it is narrowed by. */
export const FollowedWords = ({ words, href, id }: { words: Words; href?: string; id?: string }) => (
  <div className="border-s-3 border-accent ps-4">
    <p id={id} dir="auto" className="title text-2xl">
      {href ? (
        <a href={href} className="hover:underline">
          {words.title}
        </a>
      ) : (
        words.title
      )}
    </p>
    {words.narrowing.length > 0 && (
      <ul className="mt-1.5 text-soft">
        {words.narrowing.map(phrase => (
          <li key={phrase} dir="auto">
            {phrase}
          </li>
        ))}
      </ul>
    )}
  </div>
)
