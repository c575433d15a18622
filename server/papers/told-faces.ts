import { type FaceRole, faceRoles } from '../../shared/protocol/face-roles.ts'
import { packagedFace, siteFaces } from './faces.ts'
import { builtIn } from './set-faces.ts'

/** A face as it is told to technicians. */
export interface ToldFace {
  readonly role: FaceRole
  readonly name: string
  /** '' for the one that is in the compiler. */
  readonly file: string
  readonly from: 'site' | 'program'
}

/** In a limited process: files of fonts are large, and somebody else's. @source PAP-3 */
export function toldFaces({ fontsDir }: { readonly fontsDir: string | null }): readonly ToldFace[] {
  const own = siteFaces(fontsDir)
  return faceRoles.map((role) => {
    const face = own[role] ?? (role === 'latin' ? null : packagedFace(role))
    if (face === null) return { role, name: builtIn, file: '', from: 'program' }
    const { name, file, from } = face
    return { role, name, file, from }
  })
}
