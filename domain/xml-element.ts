import { xmlText } from "./xml-text"

/** What is XML already, so that nothing else can be taken for it. */
export type Markup = { xml: string }

type Attributes = Record<string, string | number | undefined>
type Child = string | Markup | undefined | readonly Markup[]

/** An element. Words in it are escaped; an attribute without a value is left out, as is a child that is not there. */
export const element = (name: string, attributes: Attributes, ...children: Child[]): Markup => ({
  xml: `<${name}${written(attributes)}>${children.map(child).join("")}</${name}>`,
})

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("")

function child(given: Child): string {
  if (given === undefined) return ""
  if (typeof given === "string") return xmlText(given)
  return "xml" in given ? given.xml : given.map(({ xml }) => xml).join("\n")
}

export const xmlDocument = ({ xml }: Markup) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
