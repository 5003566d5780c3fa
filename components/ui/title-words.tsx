/** As many wide letters as a line of the largest titles has on a narrow telephone. */
const longestOnALine = 16

/** A title whose hyphenated words do not break at the hyphen, unless they are too long to stand on one line. */
export const TitleWords = ({ children: title }: { children: string }) =>
  title.split(hyphenated).map((part, place) =>
    place % 2 === 0 || part.length > longestOnALine ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a title have nothing else to be known by
      <span key={place} className="whitespace-nowrap">
        {part}
      </span>
    ),
  )

/** A capturing split: every second part is a hyphenated word. */
const hyphenated = /(\S*\p{L}-\p{L}\S*)/u
