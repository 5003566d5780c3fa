type Cell = string | number

/** A table in Markdown, the first column of words, the others of figures. */
export const markdownTable = (heads: string[], rows: Cell[][]) =>
  [heads, heads.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map(cells => `| ${cells.join(" | ")} |`)
    .join("\n")
