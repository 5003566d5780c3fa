/** The widths in which pictures are kept. */
const widths = [480, 960, 1600]

/** The widths in which a picture of this width is kept: never larger than itself. */
export function variantsOf(width: number): number[] {
  const fitting = widths.filter(wanted => wanted <= width)
  return fitting.length > 0 ? fitting : [width]
}
