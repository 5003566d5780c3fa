import { mergeAttributes, Node } from "@tiptap/core"

const described = (name: string) => ({
  default: "",
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? "",
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
})

/** A stored picture in the text. Pictures from elsewhere are not taken over by pasting. */
export const ImageNode = Node.create<{ sourceOf: (imageId: number) => string }>({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
  addOptions: () => ({ sourceOf: () => "" }),
  addAttributes: () => ({
    imageId: {
      default: null,
      parseHTML: (element: HTMLElement) => Number(element.getAttribute("data-image-id")) || null,
      renderHTML: ({ imageId }: Record<string, unknown>) => ({ "data-image-id": imageId }),
    },
    alt: described("alt"),
    caption: described("caption"),
    credit: described("credit"),
  }),
  parseHTML: () => [
    {
      tag: "figure[data-image-id]",
      getAttrs: element => Number(element.getAttribute("data-image-id")) > 0 && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["figure", mergeAttributes(HTMLAttributes)],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement("figure")
      const picture = dom.appendChild(document.createElement("img"))
      const words = dom.appendChild(document.createElement("figcaption"))
      const draw = ({ imageId, alt, caption, credit }: Record<string, unknown>) => {
        picture.src = this.options.sourceOf(Number(imageId))
        picture.alt = String(alt || "A picture that has no description yet")
        words.textContent =
          [caption, credit].filter(Boolean).join(" ") || "Select the picture to describe it."
      }
      draw(node.attrs)
      return {
        dom,
        update(changed) {
          if (changed.type.name !== "image") return false
          draw(changed.attrs)
          return true
        },
      }
    }
  },
})
