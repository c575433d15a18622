import type { Rejection } from '../../shared/kernel/result.ts'
import { HttpRefusal } from './http.ts'

/** Why a call of the API failed: the server's own reason when it gave one. */
export const rejectionOf = (error: unknown): Rejection =>
  error instanceof HttpRefusal ? error.rejection : { code: 'command.failed', params: {} }
