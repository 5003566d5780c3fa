import type { NextAuthOptions } from "next-auth"
import { errorLine } from "@/db/error-line"
import { personOfSession } from "@/db/queries/accounts"
import { isDatabaseAway } from "@/domain/database-away"
import type { Person } from "@/domain/roles"
import { env } from "@/env"
import { hashOf, sessionCookie } from "./session-token"

declare module "next-auth" {
  interface Session {
    person?: Person
    isDatabaseAway?: boolean
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    token?: string
    person?: Person
    isDatabaseAway?: boolean
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
      if (!token) return null
      try {
        const person = await personOfSession(hashOf(token))
        return person ? { token, person } : null
      } catch (error) {
        if (isDatabaseAway(error)) return { token, isDatabaseAway: true } // to next-auth, an error is a session that ended
        throw error
      }
    },
  },
  callbacks: {
    session: ({ session, token: { person, isDatabaseAway } }) => ({ ...session, person, isDatabaseAway }),
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
