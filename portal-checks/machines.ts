import type { Check } from "./check"
import { linkedFrom } from "./pages"
import { runProgram } from "./program"
import { type Element, readXml } from "./xml-tree"

/** What tells machines how to go about here: robots.txt, as Python's own reader understands it, and each OpenSearch description. */
export const checkMachines: Check = async ({ address: portal, pages }) => {
  const descriptions = linkedFrom(pages, tag => tag.includes("application/opensearchdescription+xml"))
  const findings = descriptions.length > 0 ? [] : ["No page tells how to search here."]
  for (const address of descriptions) {
    const answer = await fetch(new URL(address, portal))
    const trouble = answer.ok
      ? await troubleInDescription(await answer.text())
      : [`It answered ${answer.status}.`]
    findings.push(...trouble.map(what => `${address}: ${what}`))
  }
  const robots = await (await fetch(`${portal}/robots.txt`)).text()
  findings.push(...(await troubleInRobots(robots, portal)).map(what => `robots.txt: ${what}`))
  return { looked: `robots.txt and ${descriptions.length} descriptions`, findings }
}

async function troubleInDescription(xml: string) {
  const root = readXml(xml)
  const all = (name: string) => root.children.filter(element => element.name === name)
  const lacking = ["ShortName", "Description", "Url"].filter(name => all(name).length === 0)
  const trouble = lacking.map(name => `It lacks ${name}.`)
  if (root.name !== "OpenSearchDescription" || root.namespace !== "http://a9.com/-/spec/opensearch/1.1/")
    trouble.push("It is no description of OpenSearch 1.1.")
  if ((all("ShortName")[0]?.words.length ?? 0) > 16) trouble.push("Its short name has more than 16 letters.")
  for (const type of ["text/html", "application/x-suggestions+json"]) {
    const template = templateOf(all("Url"), type)
    if (!template?.includes("{searchTerms}")) trouble.push(`There is no way to ask for ${type}.`)
    else {
      const answer = await fetch(template.replace("{searchTerms}", "bread"))
      if (!answer.ok || !answer.headers.get("content-type")?.startsWith(type))
        trouble.push(`To ask for ${type} gives ${answer.status} ${answer.headers.get("content-type")}.`)
    }
  }
  return trouble
}

function templateOf(urls: Element[], type: string) {
  const attribute = (url: Element, name: string) => url.attributes.find(each => each.name === name)?.value
  const url = urls.find(each => attribute(each, "type") === type)
  return url && attribute(url, "template")
}

const reader = `
import sys, json
from urllib.robotparser import RobotFileParser
portal, robots = json.loads(sys.stdin.read())
rules = RobotFileParser()
rules.parse(robots.splitlines())
may = lambda path: rules.can_fetch("anybody", portal + path)
trouble = [f"{path} may not be read." for path in ("/en", "/en/news", "/ar/events", "/sitemap.xml", "/en/news/rss.xml") if not may(path)]
trouble += [f"{path} may be read." for path in ("/desk", "/desk/stories", "/sign-in") if may(path)]
trouble += [f"It does not name {path}." for path in ("/sitemap.xml", "/news-sitemap.xml") if portal + path not in (rules.site_maps() or [])]
print(json.dumps(trouble))`

async function troubleInRobots(robots: string, portal: string): Promise<string[]> {
  const { stdout } = await runProgram("/usr/bin/python3", ["-c", reader], {
    input: JSON.stringify([portal, robots]),
  })
  return JSON.parse(stdout)
}
