import type { IncomingMessage } from "node:http"
import { clientOf } from "../platform/client.ts"

/** Who sent this request, as limits tell clients apart. */
export const clientIn = ({ socket, headers }: IncomingMessage): string =>
  clientOf({ peer: socket.remoteAddress, forwardedFor: headers["x-forwarded-for"]?.toString() })
