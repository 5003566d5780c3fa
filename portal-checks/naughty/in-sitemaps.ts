import { kinds } from "@/domain/story"
import { type Element, readXml } from "../xml-tree"
import { holds, short } from "./holds"
import type { NaughtyText } from "./publish"

/** Whether the sitemaps name each text's page, and that of news the title of each article. */
export async function lostInSitemaps(portal: string, texts: NaughtyText[]) {
  const index = await read(`${portal}/sitemap.xml`)
  const files = await Promise.all(wordsOf(index, "loc").map(read))
  const mapped = new Set(files.flatMap(file => wordsOf(file, "loc").map(pathOf)))
  const news = (await read(`${portal}/news-sitemap.xml`)).children
  return texts.flatMap(({ kind, title, address }) => {
    const path = decodeURI(address)
    const isArticle = kinds[kind].schemaType.endsWith("Article")
    const inNews = news.find(page => wordsOf(page, "loc").some(loc => pathOf(loc) === path))
    return [
      ...(mapped.has(path) ? [] : [`No sitemap names ${path}.`]),
      ...(!isArticle || (inNews && wordsOf(inNews, "title").some(words => holds(words, title)))
        ? []
        : [`The sitemap of news lacks ${short(title)} of ${path}.`]),
    ]
  })
}

const read = async (address: string) => readXml(await (await fetch(address)).text())
const pathOf = (address: string) => decodeURI(new URL(address).pathname)

/** The words of each element of the name, however deep. */
const wordsOf = (element: Element, name: string): string[] => [
  ...(element.name === name ? [element.words] : []),
  ...element.children.flatMap(child => wordsOf(child, name)),
]
