type Props = { steps: { label: string; href?: string }[] }

export const Crumbs = ({ steps }: Props) => (
  <nav aria-label="Where you are" className="mb-1.5 text-sm text-soft">
    <ol className="flex flex-wrap gap-x-1.5">
      {steps.map(({ label, href }, place) => (
        <li key={label} className="flex gap-x-1.5">
          {place > 0 && <span aria-hidden="true">/</span>}
          {href ? (
            <a href={href} className="underline-offset-4 hover:underline">
              {label}
            </a>
          ) : (
            label
          )}
        </li>
      ))}
    </ol>
  </nav>
)
