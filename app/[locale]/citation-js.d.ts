declare module "@citation-js/core" {
  export class Cite {
    constructor(entries: object | string)
    data: Record<string, unknown>[]
    format(format: "bibtex"): string
    format(format: "ris", options: { format: "object" }): Record<string, string | string[]>[]
  }
  export const plugins: { config: { get(name: "@bibtex"): { format: Record<string, boolean> } } }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
