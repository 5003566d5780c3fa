import type { Scene } from "./scene"

export type Way = { name: string; leave: (scene: Scene) => unknown; comeBack: (scene: Scene) => unknown }

/** What can become of a database, as the processes that need it see it. */
export const waysToBeAway: Way[] = [
  {
    name: "stopped",
    leave: ({ database }) => database.halt(),
    comeBack: ({ database }) => database.comeBack(),
  },
  {
    name: "frozen",
    leave: ({ database }) => database.freeze(),
    comeBack: ({ database }) => database.thaw(),
  },
  {
    name: "black-holed",
    leave: ({ line }) => line.goDead(),
    comeBack: ({ line }) => line.comeBack(),
  },
]
