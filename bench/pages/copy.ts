import { get } from "node:http"

export type Copy = { path: string; body: Buffer; headers: Record<string, string> }

const notCopied = ["connection", "content-length", "content-type", "date", "etag", "keep-alive"]

/** A page's bytes and headers as a server sends them. */
export const copyOf = (site: string, path: string, encoding: string) =>
  new Promise<Copy>((resolve, reject) => {
    get(site + path, { headers: { "accept-encoding": encoding } }, answer => {
      const chunks: Buffer[] = []
      answer.on("data", chunk => chunks.push(chunk))
      answer.on("end", () => {
        const headers = Object.entries(answer.headers).filter(([name]) => !notCopied.includes(name))
        resolve({
          path,
          body: Buffer.concat(chunks),
          headers: Object.fromEntries(headers) as Copy["headers"],
        })
      })
    }).on("error", reject)
  })
