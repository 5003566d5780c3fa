import type { Check } from "./check"
import { linkedFrom } from "./pages"
import { runProgram } from "./program"
import { packageFromDebian } from "./tools"

/**
 * Every entry for literature programs that a page links to: BibTeX as pybtex reads it, RIS line by line. It cites the page
 * below which it lies, a text's or that of one answer.
 */
export const checkCitations: Check = async ({ address: portal, pages }) => {
  const addresses = linkedFrom(pages, tag => /href="[^"]+\/cite\.(?:bib|ris)"/.test(tag))
  const findings = addresses.length > 0 ? [] : ["No page links to a citation."]
  for (const address of addresses) {
    const answer = await fetch(new URL(address, portal))
    const file = await answer.text()
    const trouble = !answer.ok
      ? `It answered ${answer.status}.`
      : (address.endsWith(".bib") ? await troubleInBibtex(file) : troubleInRis(file)) ||
        (cites(file, address) ? "" : "It cites another page.")
    if (trouble) findings.push(`${address}: ${trouble}`)
  }
  return { looked: `${addresses.length} citations`, findings }
}

const cites = (file: string, address: string) => {
  const [, cited = ""] = /(?:^|\n)(?:\turl = \{|UR {2}- )([^\r\n}]+)/.exec(file) ?? []
  const pathOf = (whole: string) => decodeURI(new URL(whole, "http://here").pathname)
  return pathOf(cited) === pathOf(address).replace(/\/cite\.\w+$/, "")
}

const reader = `
import sys, json
from pybtex.database import parse_string
try:
    read = parse_string(sys.stdin.read(), "bibtex")
    entries = list(read.entries.values())
    lacking = [name for name in ("title", "url", "year") for entry in entries if not entry.fields.get(name)]
    trouble = f"It has {len(entries)} entries." if len(entries) != 1 else f"It lacks {', '.join(lacking)}." if lacking else ""
except Exception as error:
    trouble = str(error)
print(json.dumps(trouble))`

async function troubleInBibtex(file: string): Promise<string> {
  packageFromDebian("python3-pybtex", "/usr/lib/python3/dist-packages/pybtex/__init__.py")
  const { stdout } = await runProgram("/usr/bin/python3", ["-c", reader], { input: file })
  return JSON.parse(stdout)
}

/** RIS: a tag, two spaces, a dash and a space before each value; it begins with its type and ends with ER. */
function troubleInRis(file: string): string {
  const lines = file.trimEnd().split(/\r?\n/)
  const odd = lines.find(line => !/^[A-Z][A-Z0-9] {2}-(?: |$)/.test(line))
  if (odd !== undefined) return `A line has no tag: ${odd}`
  const tags = lines.map(line => line.slice(0, 2))
  if (tags[0] !== "TY" || tags.at(-1) !== "ER") return "It does not go from TY to ER."
  const lacking = ["TI", "UR", "DA"].filter(tag => !tags.includes(tag))
  return lacking.length > 0 ? `It lacks ${lacking.join(", ")}.` : ""
}
