type Props = { name: string; label: string; value?: string; choices: { value: string; label: string }[] }

export const FilterSelect = ({ name, label, value = "", choices }: Props) => (
  <div>
    <label htmlFor={name} className="block text-sm font-semibold">
      {label}
    </label>
    <select id={name} name={name} defaultValue={value} className="field-box">
      <option value="">Any</option>
      {choices.map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
)
