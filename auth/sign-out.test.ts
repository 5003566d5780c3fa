import { expect, test, vi } from "vitest"

/** Browsers heed no cookie whose name begins with __Host- unless it is Secure, has the path "/" and no domain. */

const set = vi.hoisted(() => vi.fn())
vi.hoisted(() => {
  process.env.SITE_URL = "https://news.example"
})
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined, set, delete: (name: string) => set(name, "", {}) }),
}))

test("over https signing out takes the cookie away in a way that browsers heed", async () => {
  const { signOut } = await import("./sign-in")
  await signOut()
  expect(set).toHaveBeenCalledExactlyOnceWith(
    "__Host-session",
    "",
    expect.objectContaining({ secure: true, path: "/", maxAge: 0 }),
  )
  expect(set.mock.calls[0]?.[2]).not.toHaveProperty("domain")
})
