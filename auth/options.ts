import type { NextAuthOptions } from "next-auth"
import { errorLine } from "@/db/error-line"
import { personOfSession } from "@/db/queries/accounts"
import { databaseAwayIn, type Lack } from "@/domain/database-away"
import type { Person } from "@/domain/roles"
import { env } from "@/env"
import { isOurToken } from "@/platform/session-cookie"
import { hashOf, sessionCookie } from "./session-token"

declare module "next-auth" {
  interface Session {
    person?: Person
    isDatabaseAway?: boolean
    lack?: Lack
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    token?: string
    person?: Person
    isDatabaseAway?: boolean
    lack?: Lack
  }
}

/**
 * next-auth with sessions of our own: its "JWT" is an opaque random token whose row in `sessions` decides, so that a
 * session can be ended from the next request on. Signing in with a password is our own action (sign-in.ts), which
 * works without JavaScript; `encode` runs at every read and hands the same token back.
 */
export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET,
  pages: { signIn: "/sign-in", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: sessionCookie.options.maxAge },
  cookies: { sessionToken: sessionCookie },
  jwt: {
    encode: async ({ token }) => token?.token ?? "",
    decode: async ({ token }) => {
      if (!token || !isOurToken(token)) return null // what somebody made up costs no look into the database
      try {
        const person = await personOfSession(hashOf(token))
        return person ? { token, person } : null
      } catch (error) {
        const away = databaseAwayIn(error)
        if (!away) throw error
        // to next-auth, an error is a session that ended
        return { token, isDatabaseAway: true, ...(away.lack && { lack: away.lack }) }
      }
    },
  },
  callbacks: {
    session: ({ session, token: { person, isDatabaseAway, lack } }) => ({
      ...session,
      person,
      isDatabaseAway,
      lack,
    }),
  },
  providers: [],
  logger: {
    // an ended session is an everyday thing and not worth a line
    error: (code, metadata) =>
      code === "JWT_SESSION_ERROR" ||
      console.error(`Sign-in: ${code}`, errorLine(metadata instanceof Error ? metadata : metadata.error)),
    warn() {},
    debug() {},
  },
}
