/** Does costly work one piece after the other, in the order of asking: pieces done together would each come late. */
export function inTurn<Asked, Result>(work: (asked: Asked) => Promise<Result>) {
  let last: Promise<unknown> = Promise.resolve()
  return (asked: Asked): Promise<Result> => {
    const turn = last.then(() => work(asked))
    last = turn.catch(() => {}) // whoever asked is told; the next one has nothing to do with it
    return turn
  }
}
