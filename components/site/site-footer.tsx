import type { ReactNode } from "react"
import { feedFiles, feedNames } from "@/domain/feed"
import { translator } from "@/messages/translate"
import type { FrameProps, PageLink } from "./frame"
import { LanguageName } from "./language-name"

export function SiteFooter({
  locale,
  home,
  kinds,
  terms,
  languages,
  forPrograms,
  calendar,
  isDemonstration,
}: FrameProps) {
  const t = translator(locale)
  return (
    <footer className="no-print mt-24 border-t border-rule">
      <div className="shell grid grid-cols-2 gap-x-10 gap-y-9 pt-9 pb-14 text-sm sm:grid-cols-3 lg:grid-cols-[1.9fr_1fr_1fr_1fr]">
        <div className="col-span-2 sm:col-span-3 lg:col-span-1">
          <p className="title text-lg">
            <a href={home} className="hover:underline">
              {t("site.name")}
            </a>
          </p>
          <p className="mt-1 max-w-96 text-soft">{t("site.tagline")}</p>
          <nav aria-label={t("follow.everything")} className="no-print mt-3 flex flex-wrap gap-x-4">
            {feedFiles.map(file => (
              <FooterLink key={file} href={`${home}/${file}`} label={feedNames[file]} />
            ))}
            <FooterLink {...calendar} />
          </nav>
          {isDemonstration && (
            <p className="mt-5 max-w-96 border-s-2 border-amber ps-3 text-soft">{t("site.demonstration")}</p>
          )}
        </div>
        <FooterColumn title={t("navigation.sections")} links={kinds} />
        <FooterColumn title={t("navigation.find")} links={terms} />
        <div>
          <FooterTitle>{t("navigation.languages")}</FooterTitle>
          <ul>
            {languages
              .filter(({ isMissing }) => !isMissing)
              .map(({ language, href }) => (
                <li key={language}>
                  <a href={href} hrefLang={language} className={link}>
                    <LanguageName language={language} />
                  </a>
                </li>
              ))}
          </ul>
          <p className="no-print mt-5">
            <a
              href={forPrograms.href}
              hrefLang="en"
              className="inline-block py-0.75 text-soft hover:text-accent hover:underline"
            >
              {forPrograms.label}
            </a>
            <br />
            <FooterLink href="/desk" label={t("navigation.signIn")} />
          </p>
        </div>
      </div>
    </footer>
  )
}

const FooterTitle = ({ children }: { children: ReactNode }) => (
  <h2 className="mb-1.5 text-sm font-semibold">{children}</h2>
)

const FooterColumn = ({ title, links }: { title: string; links: PageLink[] }) => (
  <div>
    <FooterTitle>{title}</FooterTitle>
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <FooterLink href={href} label={label} />
        </li>
      ))}
    </ul>
  </div>
)

const link = "inline-block py-0.75 text-soft hover:text-accent hover:underline"

const FooterLink = ({ href, label }: PageLink) => (
  <a href={href} className={link}>
    {label}
  </a>
)
