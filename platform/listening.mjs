import { createServer } from "node:net"

/** Why nobody can listen there, in a sentence that names the setting. @param {NodeJS.ErrnoException} error @param {{ port: number, host: string }} place */
export function listeningTrouble({ code, message }, { port, host }) {
  if (code === "EADDRINUSE")
    return `Port ${port} at ${host} is taken by another program. End that, or set PORT to another number.`
  if (code === "EACCES")
    return `This user may not listen at port ${port}. Set PORT to a number above 1023, with a proxy in front.`
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${host} is no address of this machine. Set HOST to one that is, or to 0.0.0.0 for all of them.`
  return `Nobody can listen at port ${port} of ${host}: ${message}.`
}

/**
 * What is wrong with PORT, in the words that env.ts has for it, before there are packages to judge settings with.
 * @param {string} given
 */
export function portTrouble(given) {
  const port = Number(given)
  const must = Number.isNaN(port)
    ? "be a number"
    : !Number.isInteger(port)
      ? "be a whole number"
      : port < 1
        ? "be 1 or more"
        : port > 65_535 && "be 65535 or less"
  return must ? `The setting PORT must ${must}.` : undefined
}

/**
 * Why nobody can listen there, found out by trying; undefined when one can listen there.
 * @param {{ port: number, host: string }} place
 * @returns {Promise<string | undefined>}
 */
export function triedListening({ port, host }) {
  const server = createServer()
  return new Promise(resolve => {
    server.once("error", error => resolve(listeningTrouble(error, { port, host })))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}
