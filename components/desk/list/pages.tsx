import { buttonLook } from "@/components/ui/button"

type Props = { page: number; pages: number; address: (page: number) => string }

export const Pages = ({ page, pages, address }: Props) =>
  pages > 1 && (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-4">
      {page > 1 && (
        <a href={address(page - 1)} rel="prev" className={buttonLook.plain}>
          Previous
        </a>
      )}
      <p className="text-soft">
        Page {page} of {pages}
      </p>
      {page < pages && (
        <a href={address(page + 1)} rel="next" className={buttonLook.plain}>
          Next
        </a>
      )}
    </nav>
  )
