/** A title's words; none of them breaks at its hyphen, unless it is too long to stand on one line. */
export function TitleWords({ children }: { children: string }) {
  return children.split(/(\s+)/).map((word, place) =>
    /\p{L}-\p{L}/u.test(word) && word.length <= 22 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a title have nothing else to be known by
      <span key={place} className="whitespace-nowrap">
        {word}
      </span>
    ) : (
      word
    ),
  )
}
