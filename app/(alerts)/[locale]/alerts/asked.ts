import { readLocale } from "@/app/[locale]/parameters"
import { isAlertKey } from "@/domain/alert-address"

export type Asked = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const localeOf = async ({ params }: Pick<Asked, "params">) => readLocale((await params).locale).locale

/** The parameters as they stand in the address. */
export async function parametersOf({ searchParams }: Pick<Asked, "searchParams">) {
  const entries = Object.entries(await searchParams)
  return new URLSearchParams(
    entries.flatMap(([name, value]) => [value ?? []].flat().map(each => [name, each])),
  )
}

/** The private key in the address; undefined where none can be. */
export async function keyOf(asked: Pick<Asked, "searchParams">) {
  const key = (await parametersOf(asked)).get("key")
  return isAlertKey(key) ? key : undefined
}
