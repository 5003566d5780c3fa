import { mergeAttributes, Node } from "@tiptap/core"

/** A sentence lifted out of the text, with who said it. */
export const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({
    attribution: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-attribution")?.slice(0, 200) ?? "",
      renderHTML: ({ attribution }: Record<string, unknown>) => ({ "data-attribution": attribution }),
    },
  }),
  parseHTML: () => [{ tag: "p[data-pull-quote]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "p",
    mergeAttributes(HTMLAttributes, { "data-pull-quote": "", class: "pull-quote-words", dir: "auto" }),
    0,
  ],
})
