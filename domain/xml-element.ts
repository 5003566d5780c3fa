import { xmlText } from "./xml-text"

/** What is XML already, so that nothing else can be taken for it. */
export type Markup = { xml: string }

type Attributes = Record<string, string | number | undefined>
type Child = string | Markup | undefined | readonly Markup[]

/** An element. Words in it are escaped; attributes without a value and children that are not there are left out. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  const inner = children.map(innerXml).join("")
  return { xml: `<${name}${written(attributes)}${inner ? `>${inner}</${name}>` : "/>"}` }
}

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("")

function innerXml(child: Child): string {
  if (child === undefined) return ""
  if (typeof child === "string") return xmlText(child)
  if ("xml" in child) return child.xml
  return ["", ...child.map(({ xml }) => xml), ""].join("\n")
}

export const xmlDocument = ({ xml }: Markup) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
