import { mergeAttributes, Node } from "@tiptap/core"

const described = (name: string) => ({
  default: "",
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? "",
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
})

/** A stored picture in the text. Pictures from elsewhere are not taken over by pasting. */
export const ImageNode = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
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
})
