import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { Readable } from "node:stream"
import { parseSitemapIndex } from "sitemap"
import type { Check } from "./check"
import { runProgram } from "./program"
import { packageFromDebian } from "./tools"

/** The index is read by the package `sitemap`; every file is held against the schema of sitemaps.org by xmllint. */
export const checkSitemaps: Check = async ({ address: portal, folder }) => {
  const schema = join(folder, "sitemap.xsd")
  writeFileSync(schema, schemaOfSitemaps())
  const index = await (await fetch(`${portal}/sitemap.xml`)).text()
  const files = (await parseSitemapIndex(Readable.from([index]))).map(({ url }) => url)
  const findings: string[] = []
  for (const file of [...files, `${portal}/news-sitemap.xml`]) {
    const input = await (await fetch(file)).text()
    const xmllint = packageFromDebian("libxml2-utils", "/usr/bin/xmllint")
    const { status, stderr } = await runProgram(
      xmllint,
      ["--nonet", "--noout", "--schema", schema, "-"],
      { input, says: [0, 1, 3] }, // 1 for what is not well-formed, 3 for what the schema refuses
    )
    if (status !== 0) findings.push(`${file}: ${stderr.slice(0, 500)}`)
  }
  return { looked: `${files.length + 1} sitemaps`, findings }
}

/** What other namespaces add (news, pictures, languages) is checked for being well-formed: their schemas are on the web. */
function schemaOfSitemaps() {
  const main = createRequire(import.meta.url).resolve("sitemap")
  const root = main.slice(0, main.lastIndexOf("/dist/"))
  return readFileSync(join(root, "schema/sitemap.xsd"), "utf8").replaceAll(
    'processContents="strict"',
    'processContents="lax"',
  )
}
