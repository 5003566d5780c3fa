import { type Point, round } from "./curves"

/** The one line weight of the drawings' details. */
export const fine = 7

export function filled(path: string, colour: string, opacity = 1): string {
  return `<path d="${path}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${round(opacity * 100) / 100}"` : ""}/>`
}

export function drawn(path: string, colour: string, width = fine, opacity = 1): string {
  const faint = opacity < 1 ? ` stroke-opacity="${round(opacity * 100) / 100}"` : ""
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"${faint}/>`
}

export function disc([x, y]: Point, rx: number, colour: string, ry = rx, opacity = 1): string {
  const faint = opacity < 1 ? ` fill-opacity="${round(opacity * 100) / 100}"` : ""
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${colour}"${faint}/>`
}

export function block(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  opacity = 1,
): string {
  const faint = opacity < 1 ? ` fill-opacity="${round(opacity * 100) / 100}"` : ""
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"${faint}/>`
}

export function turned(shapes: string, degrees: number, [x, y]: Point): string {
  return `<g transform="rotate(${round(degrees)} ${round(x)} ${round(y)})">${shapes}</g>`
}

export function moved(shapes: string, [x, y]: Point, scale = 1): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1000) / 1000})">${shapes}</g>`
}

/** Shows the shapes only where the path is; the name must be unique within a picture. */
export function within(path: string, name: string, shapes: string): string {
  return `<clipPath id="${name}"><path d="${path}"/></clipPath><g clip-path="url(#${name})">${shapes}</g>`
}

export function picture(width: number, height: number, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}</svg>`
}
