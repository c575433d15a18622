/** The member of that own name, or null: a name such as `constructor` from outside finds nothing. */
export function lookUp<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null
}

/** The names of what is in it: of a record that was made here, and has nothing else than its type says. */
export const keysOf = <Given extends object>(given: Given): (keyof Given)[] => Object.keys(given) as (keyof Given)[]

export function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}

/**
 * A record whose members are made one by one, each from the one of the same name.
 * @param make gives `undefined` for a member that is to be left out; only an optional one may be.
 */
export function mapMembers<Made extends object, Source extends { readonly [Member in keyof Made]-?: unknown }>(
  source: Source,
  make: <Member extends keyof Made>(member: Member, from: Source[Member]) => Made[Member],
): Made {
  const made: { [Member in keyof Made]?: Made[Member] } = {}
  for (const member of Object.keys(source) as (keyof Made)[]) {
    const value = make(member, source[member])
    if (value !== undefined) made[member] = value
  }
  return made as Made
}

/** The members that pass. */
export function filterValues<Value>(
  record: Readonly<Record<string, Value>>,
  keep: (value: Value, key: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(value, key)))
}

/** Without the members that were not given. */
export function definedMembers<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]?: Exclude<Given[Key], undefined>
  }
}

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (member: infer All) => void
  ? All
  : never

/** What the parts have under that name, in one record. */
export const mergedMember = <Part extends object, Key extends keyof Part>(
  parts: readonly Part[],
  key: Key,
): Intersection<Part[Key]> => Object.assign({}, ...parts.map((part) => part[key]))
