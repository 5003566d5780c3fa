/** What stands under a picture: what it is, and whose. */
export const PictureNote = ({ caption, credit }: { caption: string; credit: string }) =>
  (caption || credit) && (
    <figcaption className="mt-2 text-xs text-soft">{[caption, credit].filter(Boolean).join(" ")}</figcaption>
  )
