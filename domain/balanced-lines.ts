/** Sets words in lines as a good typesetter does: no more lines than needed, and those about equally long. */

type Measure = (words: string) => number

/** The words in as few lines of this width as they need, evened out. What is wider than a line is broken anywhere. */
export function balancedLines(words: string, width: number, measure: Measure): string[] {
  const lines = filledLines(words, width, measure)
  const widestWord = Math.max(0, ...wordsOf(words).map(measure))
  let [tooNarrow, wideEnough] = [Math.min(widestWord, width), width]
  while (wideEnough - tooNarrow > 4) {
    const middle = (tooNarrow + wideEnough) / 2
    if (filledLines(words, middle, measure).length > lines.length) tooNarrow = middle
    else wideEnough = middle
  }
  return filledLines(words, wideEnough, measure)
}

type Box = { width: number; height: number; sizes: readonly number[]; lineHeight: number }

/** The words in the largest of these sizes in which they fit the box; in the smallest, what does not fit is left out. */
export function linesThatFit(words: string, box: Box, measureAt: (size: number) => Measure) {
  for (const size of box.sizes) {
    const most = Math.floor(box.height / (size * box.lineHeight))
    const lines = balancedLines(words, box.width, measureAt(size))
    if (lines.length <= most) return { size, lines }
    if (size === box.sizes.at(-1)) return { size, lines: shortened(lines, most) }
  }
  return { size: 0, lines: [] }
}

const wordsOf = (words: string) => words.split(/\s+/).filter(Boolean)

function filledLines(words: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of wordsOf(words)) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    const pieces = measure(word) <= width ? [word] : brokenWord(word, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ""
  }
  return line ? [...lines, line] : lines
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" })

function brokenWord(word: string, width: number, measure: Measure): string[] {
  const pieces = [""]
  for (const { segment } of letters.segment(word)) {
    const piece = pieces.at(-1) ?? ""
    if (piece && measure(piece + segment) > width) pieces.push(segment)
    else pieces[pieces.length - 1] = piece + segment
  }
  return pieces
}

function shortened(lines: string[], most: number) {
  const [kept, last = ""] = [lines.slice(0, Math.max(0, most - 1)), lines[Math.max(0, most - 1)]]
  return [...kept, `${last.replace(/[\s\p{Punctuation}]*\S?$/u, "")}…`]
}
