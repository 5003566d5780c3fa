/** The pages of the desk, as their folders are called; a test compares them with app/desk. */
export const deskRoutes = [
  "/desk",
  "/desk/addresses",
  "/desk/addresses/[id]",
  "/desk/addresses/import",
  "/desk/addresses/new",
  "/desk/alerts",
  "/desk/deliveries",
  "/desk/front",
  "/desk/front/place",
  "/desk/mail",
  "/desk/mail/[name]",
  "/desk/missed",
  "/desk/readers",
  "/desk/review",
  "/desk/stories",
  "/desk/stories/[storyId]/[language]",
  "/desk/stories/[storyId]/[language]/edit",
  "/desk/stories/[storyId]/[language]/versions/[version]",
  "/desk/stories/new",
  "/desk/terms",
  "/desk/terms/[kind]/[slug]",
  "/desk/terms/add",
  "/desk/terms/people",
  "/desk/webhooks",
  "/desk/webhooks/new",
] as const

const patterns = deskRoutes.map(page => new RegExp(`^${page.replace(/\[\w+\]/g, "[^/]+")}$`))

export const isDeskRoute = (pathname: string) => patterns.some(pattern => pattern.test(pathname))
