/** Sets words in lines as a good typesetter does: no more lines than needed, and those about equally long. */

/** How wide words are, in the same measure as the lines; asked of each word once and of the space between them. */
type Measure = (words: string) => number

/** The words in as few lines of this width as they need, evened out. What is wider than a line is broken anywhere. */
export function balancedLines(words: string, width: number, measure: Measure): string[] {
  const filled = lineFiller(words, measure)
  return evenedOut(filled, width)
}

export type Box = { width: number; height: number; sizes: readonly number[]; lineHeight: number }

/**
 * The words in the largest of these sizes in which they fit the box; in the smallest, what does not fit is left out.
 * `measure` tells the width of words of size 1.
 */
export function linesThatFit(words: string, { width, height, sizes, lineHeight }: Box, measure: Measure) {
  const filled = lineFiller(words, measure)
  const most = (size: number) => Math.floor(height / (size * lineHeight))
  const fitting = sizes.find(size => filled(width / size).length <= most(size))
  if (fitting) return { size: fitting, lines: evenedOut(filled, width / fitting) }
  const smallest = sizes.at(-1) ?? 1
  return { size: smallest, lines: shortened(filled(width / smallest), most(smallest)) }
}

type Filler = ((width: number) => string[]) & { widest: number }

/** The smallest width that takes no more lines. No word is broken for it. */
function evenedOut(filled: Filler, width: number) {
  const lines = filled(width).length
  let [tooNarrow, wideEnough] = [Math.min(filled.widest, width), width]
  while (wideEnough - tooNarrow > width / 200) {
    const middle = (tooNarrow + wideEnough) / 2
    if (filled(middle).length > lines) tooNarrow = middle
    else wideEnough = middle
  }
  return filled(wideEnough)
}

/** Fills lines of any width one after the other, with each word measured once. */
function lineFiller(words: string, measure: Measure): Filler {
  const measured = words
    .split(/\s+/)
    .filter(Boolean)
    .map(word => ({ word, width: measure(word) }))
  const space = measure(" ")
  function filled(width: number): string[] {
    const lines: { words: string; width: number }[] = []
    const parts = measured.flatMap(each => (each.width <= width ? [each] : broken(each.word, width, measure)))
    for (const part of parts) {
      const line = lines.at(-1)
      if (line && line.width + space + part.width <= width) {
        line.words += ` ${part.word}`
        line.width += space + part.width
      } else lines.push({ words: part.word, width: part.width })
    }
    return lines.map(line => line.words)
  }
  return Object.assign(filled, { widest: Math.max(0, ...measured.map(each => each.width)) })
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" })

function broken(word: string, width: number, measure: Measure) {
  const pieces: { word: string; width: number }[] = []
  for (const { segment } of letters.segment(word)) {
    const piece = pieces.at(-1)
    const own = measure(segment)
    if (piece && piece.width + own <= width) {
      piece.word += segment
      piece.width += own
    } else pieces.push({ word: segment, width: own })
  }
  return pieces
}

function shortened(lines: string[], most: number) {
  const [kept, last = ""] = [lines.slice(0, Math.max(0, most - 1)), lines[Math.max(0, most - 1)]]
  return [...kept, `${last.replace(/[\s\p{Punctuation}]*\S?$/u, "")}…`]
}
