import { directedParts } from "@/domain/left-to-right"

/** Plain words, in which addresses and telephone numbers read from left to right whatever stands around them. */
export const DirectedWords = ({ children: words }: { children: string }) =>
  directedParts(words).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other order
      <bdi key={place} dir="ltr">
        {part}
      </bdi>
    ) : (
      part
    ),
  )
