interface Props {
  readonly of: readonly { readonly id: string; readonly name: string }[]
}

/** The options of a select, each of which has a name. */
export const NamedOptions = ({ of }: Props) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
