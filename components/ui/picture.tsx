import { type PictureFile, pictureSources } from "./picture-address"

type Props = PictureFile & {
  /** What people hear who cannot see it; empty where the words beside it say it all. */
  alt: string
  /** How wide it is shown, as in an img's `sizes`. */
  sizes: string
  className?: string
  /** In sight at once, so not to be waited for. */
  isFirst?: boolean
}

/** A stored picture in the width that the reader's screen needs. */
export function Picture({ sha256, width, height, alt, sizes, className, isFirst = false }: Props) {
  return (
    <img
      {...pictureSources({ sha256, width, height })}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      className={className}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : undefined}
      decoding="async"
    />
  )
}
