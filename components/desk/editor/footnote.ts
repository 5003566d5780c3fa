import { mergeAttributes, Node } from "@tiptap/core"

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    footnote: {
      /** Rewrites the footnote that is selected; else sets a new one behind the chosen words. */
      setFootnote: (words: string) => ReturnType
    }
  }
}

/** Words for the foot of the text. In the text itself stands a number, which the style sheet counts. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    words: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-words")?.slice(0, 2000) ?? "",
      renderHTML: ({ words }: Record<string, unknown>) => ({ "data-words": words, title: words }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-footnote]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "span",
    mergeAttributes(HTMLAttributes, { "data-footnote": "", class: "footnote-number" }),
  ],
  addCommands() {
    return {
      setFootnote:
        words =>
        ({ editor, chain }) =>
          editor.isActive(this.name)
            ? chain().updateAttributes(this.name, { words }).run()
            : chain()
                .setTextSelection(editor.state.selection.to)
                .insertContent({ type: this.name, attrs: { words } })
                .run(),
    }
  },
})
