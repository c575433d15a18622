import { isMap, isScalar, isSeq } from 'yaml'
import { z } from 'zod'

type Schema = z.core.$ZodType

/**
 * Where a text is wanted, what was written is what counts: YAML takes `04672351234` for a number, and its zero would be
 * lost; under `%YAML 1.1` it takes `no` for false and `2027-02-17` for a moment. Changes the scalars of the tree; what is empty stays so.
 * @param node of a YAML document.
 * @param schema what is wanted there.
 * @source FIL-2
 */
export function keepScalarTexts(node: unknown, schema: Schema): void {
  const wanted = withoutWrapping(schema)
  if (isScalar(node)) {
    if (isText(wanted) && node.source !== undefined && node.value !== null && typeof node.value !== 'string')
      node.value = node.source
  } else if (isSeq(node)) {
    if (wanted instanceof z.core.$ZodArray)
      for (const item of node.items) keepScalarTexts(item, wanted._zod.def.element)
  } else if (isMap(node) && wanted instanceof z.core.$ZodObject) {
    for (const { key, value } of node.items) {
      const member = wanted._zod.def.shape[isScalar(key) ? String(key.value) : '']
      if (member !== undefined) keepScalarTexts(value, member)
    }
  }
}

function withoutWrapping(schema: Schema): Schema {
  if (schema instanceof z.core.$ZodOptional) return withoutWrapping(schema._zod.def.innerType)
  if (schema instanceof z.core.$ZodNullable) return withoutWrapping(schema._zod.def.innerType)
  if (schema instanceof z.core.$ZodDefault) return withoutWrapping(schema._zod.def.innerType)
  return schema instanceof z.core.$ZodPipe ? withoutWrapping(schema._zod.def.in) : schema
}

const isText = (schema: Schema): boolean =>
  schema instanceof z.core.$ZodString ||
  (schema instanceof z.core.$ZodUnion && schema._zod.def.options.some((option) => isText(withoutWrapping(option))))
