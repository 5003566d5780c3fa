import type { NaughtyText } from "./publish"

/** Every string is searched for: no answer may be a crash, and every suggestion can be read. */
export async function checkSearch(portal: string, texts: NaughtyText[]) {
  const findings: string[] = []
  for (const { naughty, language } of texts) {
    const asked = new URLSearchParams({ q: naughty.toWellFormed() })
    const page = await fetch(`${portal}/${language}/search?${asked}`)
    if (page.status >= 500 || !(await page.text()).includes("</html>"))
      findings.push(`The search for ${JSON.stringify(naughty)} answered ${page.status}.`)
    const suggestions = await fetch(`${portal}/${language}/search/suggestions?${asked}`)
    const said = await suggestions.text()
    if (suggestions.status >= 500 || !isJson(said))
      findings.push(`The suggestions for ${JSON.stringify(naughty)} answered ${suggestions.status}.`)
  }
  return findings
}

function isJson(words: string) {
  try {
    JSON.parse(words)
    return true
  } catch {
    return false // what cannot be read is the finding
  }
}
