/** One of a few, under its label. */
interface SelectProps<T extends string> {
  readonly label: string
  readonly name?: string
  readonly value: T
  readonly choices: readonly (readonly [value: T, label: string])[]
  readonly onPick: (value: T) => void
}
export function Select<T extends string>({ label, name, value, choices, onPick }: SelectProps<T>) {
  return (
    <label className="block">
      <span className="mb-1 block text-base">{label}</span>
      <select className="input" name={name} value={value} autoComplete="off" onChange={e => onPick(e.currentTarget.value as T)}>
        {choices.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
