import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import PostalMime from "postal-mime"
import { SMTPServer } from "smtp-server"

/** Real receivers on loopback, for tests of what goes out. */

export type Call = { method: string; path: string; headers: IncomingHttpHeaders; body: string }
/** The status to answer with; undefined for no answer at all. */
export type Answering = (call: Call) => number | undefined | Promise<number | undefined>

/** An HTTP server that notes each call and answers as it is told. */
export async function startReceiver(answering: Answering = () => 204) {
  const calls: Call[] = []
  const receiver = { calls, answering }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = "", url: path = "", headers } = request
    const call = { method, path, headers, body: Buffer.concat(chunks).toString() }
    calls.push(call)
    const status = await receiver.answering(call)
    if (status) response.writeHead(status, status < 400 ? { Location: "/elsewhere" } : {}).end()
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  }
  return Object.assign(receiver, { port, url: `http://127.0.0.1:${port}/`, stop })
}

/** What a mail server answers at a stage of the talk, in words behind its three digits; undefined where it is content. */
export type Refusing = Partial<Record<"sender" | "recipient" | "data", string | undefined>>

/**
 * A mail server that keeps what it gets. While `refuses` is true it says that it cannot take anything now. It takes as
 * long as `slow` says until it answers to a recipient, and to the end of the data.
 */
export async function startMailServer(wantedPort = 0) {
  const mails: Mail[] = []
  const state = {
    mails,
    refuses: false,
    connections: 0,
    refusing: {} as Refusing,
    slow: { recipient: 0, data: 0 },
    /** How often each recipient was named. */
    named: [] as string[],
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onConnect(_session, done) {
      state.connections++
      done()
    },
    onMailFrom: (_address, _session, done) => done(refusalOf(state.refusing.sender)),
    onRcptTo({ address }, _session, done) {
      state.named.push(address)
      setTimeout(() => done(refusalOf(state.refusing.recipient)), state.slow.recipient)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on("data", chunk => chunks.push(chunk))
      stream.on("end", async () => {
        if (state.refuses) return done(refusalOf("451 Try later"))
        if (state.refusing.data) return done(refusalOf(state.refusing.data))
        const raw = Buffer.concat(chunks)
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        mails.push({ recipients, raw: raw.toString(), ...(await PostalMime.parse(raw)) })
        setTimeout(done, state.slow.data)
      })
    },
  })
  await new Promise<void>(resolve => server.listen(wantedPort, "127.0.0.1", resolve))
  const { port } = server.server.address() as AddressInfo
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  })
}

const refusalOf = (words: string | undefined) =>
  words ? Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) }) : null

export type Mail = { recipients: string[]; raw: string } & Awaited<ReturnType<typeof PostalMime.parse>>
