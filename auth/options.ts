import type { NextAuthOptions } from "next-auth"
import { personOfSession } from "@/db/queries/accounts"
import type { Person } from "@/domain/roles"
import { env } from "@/env"
import { hashOf, sessionCookie } from "./session-token"

declare module "next-auth" {
  interface Session {
    person?: Person
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    token?: string
    person?: Person
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
      const person = token ? await personOfSession(hashOf(token)) : undefined
      return person && token ? { token, person } : null
    },
  },
  callbacks: { session: ({ session, token }) => ({ ...session, person: token.person }) },
  providers: [],
  logger: {
    // an ended session is an everyday thing and not worth a line
    error: (code, metadata) => code === "JWT_SESSION_ERROR" || console.error("Sign-in:", code, metadata),
    warn() {},
    debug() {},
  },
}
