import type { Rejection } from '../../shared/kernel/result.ts'
import { isFigure, isText, recordOf, type Shape, shapeOf } from './wire-shape.ts'

const isParam = (said: unknown): said is string | number | null => said === null || isText(said) || isFigure(said)

/** Why something was refused. */
export const isRejection: Shape<Rejection> = shapeOf<Rejection>({ code: isText, params: recordOf(isParam) })
