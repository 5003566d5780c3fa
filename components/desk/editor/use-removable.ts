import { useRef, useState } from "react"

type Removed<Item> = { item: Item; key: number; place: number }
type Options<Item> = { value: Item[]; most: number; onChange: (value: Item[]) => void }

/** A list whose items are moved, removed and brought back. Each keeps its key, so that what belongs to it stays with it. */
export function useRemovable<Item>({ value, most, onChange }: Options<Item>) {
  const [removed, setRemoved] = useState<Removed<Item>[]>([])
  const keys = useRef<number[]>([])
  const next = useRef(0)
  while (keys.current.length < value.length) keys.current.push(next.current++)
  keys.current.length = value.length

  function move(from: number, to: number) {
    const [item] = value.slice(from, from + 1)
    const [key] = keys.current.splice(from, 1)
    if (item === undefined || key === undefined) return
    keys.current.splice(to, 0, key)
    onChange(value.toSpliced(from, 1).toSpliced(to, 0, item))
  }

  function remove(place: number) {
    const [item] = value.slice(place, place + 1)
    const [key] = keys.current.splice(place, 1)
    if (item === undefined || key === undefined) return
    setRemoved([...removed, { item, key, place }])
    onChange(value.toSpliced(place, 1))
  }

  function bringBack(one: Removed<Item>) {
    if (value.length >= most) return
    const place = Math.min(one.place, value.length)
    keys.current.splice(place, 0, one.key)
    setRemoved(removed.filter(each => each !== one))
    onChange(value.toSpliced(place, 0, one.item))
  }

  return { keys: keys.current, removed, move, remove, bringBack }
}
