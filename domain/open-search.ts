import { xmlText } from "./xml-text"

type Search = {
  language: string
  /** Sixteen letters at most. */
  shortName: string
  description: string
  /** Whole addresses; `{searchTerms}` stands where the words go. */
  results: string
  suggestions: string
  self: string
  icon: string
}

/** Tells a browser how to search here from its own search box: an OpenSearch 1.1 description. */
export const openSearchDescription = (search: Search) => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(search.shortName)}</ShortName>
<Description>${xmlText(search.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Language>${xmlText(search.language)}</Language>
<Image width="16" height="16" type="image/svg+xml">${xmlText(search.icon)}</Image>
<Url type="text/html" template="${xmlText(search.results)}"/>
<Url type="application/x-suggestions+json" template="${xmlText(search.suggestions)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(search.self)}"/>
</OpenSearchDescription>
`
