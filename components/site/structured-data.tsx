/** What the page is about, for machines. A text cannot end the element: its `<` are written as escapes. */
export const StructuredData = ({ data }: { data: object }) => (
  <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
)
