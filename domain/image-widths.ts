/** The widths in which pictures are kept, close enough that no screen is sent many more pixels than it shows. */
const widths = [160, 240, 360, 480, 640, 960, 1280, 1600]

export const isWidthOfOurs = (width: number) => widths.includes(width)

/** The widths in which a picture of this width is kept: never larger than itself. */
export function variantsOf(width: number): number[] {
  const fitting = widths.filter(wanted => wanted <= width)
  return fitting.length > 0 ? fitting : [width]
}
