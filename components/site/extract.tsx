/** Some of a text's words, those that were searched for marked. `marks` are what stands around each of them. */
export function Extract({ words, marks }: { words: string; marks: { begins: string; ends: string } }) {
  const pieces = words.split(marks.begins)
  return (
    <p dir="auto" className="mt-2 font-serif text-base">
      {pieces.map((piece, place) => {
        const end = place > 0 ? piece.indexOf(marks.ends) : -1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other order
          <span key={place}>
            {end >= 0 && <mark className="bg-amber-wash text-ink">{piece.slice(0, end)}</mark>}
            {end >= 0 ? piece.slice(end + marks.ends.length) : piece}
          </span>
        )
      })}
    </p>
  )
}
