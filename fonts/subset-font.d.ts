declare module "subset-font" {
  type Options = {
    targetFormat: "sfnt" | "woff2"
    keepFeatures?: string[]
    keepAllGlyphs?: boolean
    preserveNameIds?: number[]
    variationAxes?: Record<string, number | { min: number; max: number }>
  }
  export default function subsetFont(font: Buffer, letters: string | null, options: Options): Promise<Buffer>
}
