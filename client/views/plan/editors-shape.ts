import { roles } from '../../../shared/access/roles.ts'
import type { EditorsMessage, OtherEditor } from '../../../shared/protocol/down.ts'
import { planParts } from '../../../shared/protocol/plan-parts.ts'
import { isText, listOf, oneOf, orNull, type Shape, shapeOf } from '../../connection/wire-shape.ts'

const isOtherEditor = shapeOf<OtherEditor>({
  name: orNull(isText),
  role: oneOf(roles),
  part: oneOf(planParts),
  row: orNull(isText),
})

export const isEditors: Shape<EditorsMessage> = shapeOf<EditorsMessage>({ editors: listOf(isOtherEditor) })
