/** As much of JSON Schema as the registry makes use of. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: string
}

/** The branches of a schema that is one of several; null of any other. */
export const branchesOf = ({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] | null => anyOf ?? oneOf ?? null
