import { locale } from "next/root-params"
import { NotFoundWords } from "./not-found-page"
import { PageFrame } from "./page-frame"
import { readLocale } from "./parameters"

/** What a browser that runs the framework's script puts in the place of a page that was not found: the same words. */
export default async function NotFound() {
  const { locale: language } = readLocale((await locale()) ?? "")
  return (
    <PageFrame locale={language}>
      <NotFoundWords locale={language} />
    </PageFrame>
  )
}
