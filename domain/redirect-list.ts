import { parse } from "csv-parse/sync"
import { DomainError, invalid } from "./errors"
import { type Redirect, sourceOf, targetOf } from "./redirect"

/** Old addresses with their targets as a table of two columns: what a spreadsheet or an old system exports. */

export type ListedRedirect = Redirect & { line: number }
export type Problem = { line: number; sentence: string }

/** Small enough for one form. */
export const longestList = { rows: 5_000, bytes: 700_000 }

/** The redirects of a list, and a sentence for each row that is none. What is no list at all is refused whole. */
export function readRedirectList(
  csv: string,
  site: string,
): { redirects: ListedRedirect[]; problems: Problem[] } {
  if (new TextEncoder().encode(csv).length > longestList.bytes)
    throw invalid("The list is too long. Import it in parts of 700 kB at most.")
  if (csv.trim() === "") throw invalid("The list is empty.")
  const table = tableIn(csv)
  if ("problem" in table) return { redirects: [], problems: [table.problem] }
  const [first] = table.rows
  const rows = first && isHeading(first.cells) ? table.rows.slice(1) : table.rows
  if (rows.length > longestList.rows)
    throw invalid(`The list has ${rows.length} rows. Import it in parts of 5,000 rows at most.`)
  if (rows.length === 0) throw invalid("The list has a heading and no rows.")
  return withoutRepetitions(rows.map(row => readRow(row, site)))
}

type Row = { line: number; cells: string[] }

/** The rows by the separator that gives most of them two columns; spreadsheets of many countries write semicolons. */
function tableIn(csv: string): { rows: Row[] } | { problem: Problem } {
  const tables = [",", ";", "\t"].map(delimiter => tableBy(csv, delimiter))
  const twos = (table: (typeof tables)[number]) =>
    "rows" in table ? table.rows.filter(({ cells }) => cells.length === 2).length : -1
  return tables.reduce((best, table) => (twos(table) > twos(best) ? table : best))
}

function tableBy(csv: string, delimiter: string): { rows: Row[] } | { problem: Problem } {
  try {
    const records = parse(csv, {
      delimiter,
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    const rows = records.map(({ record, info }) => ({ line: info.lines, cells: withoutEmptyEnd(record) }))
    return { rows: rows.filter(({ cells }) => cells.length > 0) }
  } catch (error) {
    const line = (error as { lines?: number }).lines
    if (line === undefined) throw error
    return { problem: { line, sentence: "The quotation marks up to here do not come in pairs." } }
  }
}

function withoutEmptyEnd(cells: string[]) {
  const last = cells.findLastIndex(cell => cell !== "")
  return cells.slice(0, last + 1)
}

/** A first row such as "from, to". Addresses have a slash or a digit. */
const isHeading = (cells: string[]) => cells.every(cell => !/[/\d]/.test(cell))

function readRow({ line, cells }: Row, site: string): ListedRedirect | Problem {
  const [from = "", to = "", ...more] = cells
  if (more.length > 0)
    return {
      line,
      sentence: `There are ${cells.length} columns. Two are needed: the old address and its target.`,
    }
  try {
    return { line, from: sourceOf(from), ...targetOf(to, site) }
  } catch (error) {
    if (error instanceof DomainError) return { line, sentence: error.message }
    throw error
  }
}

/** The same row twice counts once; two targets for one old address are one too many. */
function withoutRepetitions(rows: (ListedRedirect | Problem)[]) {
  const redirects = new Map<string, ListedRedirect>()
  const problems: Problem[] = []
  for (const row of rows) {
    if ("sentence" in row) {
      problems.push(row)
      continue
    }
    const { line, from, address } = row
    const before = redirects.get(from)
    if (!before) redirects.set(from, row)
    else if (before.address !== address)
      problems.push({ line, sentence: `${from} has another target in line ${before.line}.` })
  }
  return { redirects: [...redirects.values()], problems }
}
