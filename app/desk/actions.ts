"use server"

import { redirect } from "next/navigation"
import { signOut } from "@/auth/sign-in"

export async function signOutOfDesk() {
  await signOut()
  redirect("/sign-in")
}
