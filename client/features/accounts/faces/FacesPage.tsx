import { useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { type FaceRole, faceRoles } from '../../../../shared/protocol/face-roles.ts'
import { LoadRefusal } from '../../../acts/LoadRefusal.tsx'
import { DeskPage } from '../../../components/DeskPage.tsx'
import { Table } from '../../../components/Table.tsx'
import { Text } from '../../../components/Text.tsx'
import { basePath } from '../../../connection/base-path.ts'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isText, listOf, oneOf, shapeOf } from '../../../connection/wire-shape.ts'
import { useText } from '../../../i18n/i18n.ts'
import styles from './FacesPage.module.css'

interface KnownFace {
  readonly role: FaceRole
  readonly name: string
  /** '' for what is in the program itself. */
  readonly file: string
  readonly from: 'site' | 'program'
}

const isFaces = shapeOf({
  faces: listOf(
    shapeOf<KnownFace>({ role: oneOf(faceRoles), name: isText, file: isText, from: oneOf(['site', 'program']) }),
  ),
})

/** Which typefaces papers are set in, for technicians: by what each is for, and where it comes from. */
export function FacesPage() {
  const { t } = useText()
  const [faces, setFaces] = useState<readonly KnownFace[] | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    document.title = t('accounts.faces.title')
  }, [t])
  useEffect(() => {
    callApi('GET /api/faces', isFaces, {}).then(
      (answer) => setFaces(answer.faces),
      (error: unknown) => setRefusal(rejectionOf(error)),
    )
  }, [])
  return (
    <DeskPage home={`${basePath}/`} wide busy={faces === null && refusal === null}>
      <Text as="h1" size={6} serif>
        {t('accounts.faces.title')}
      </Text>
      <p className={styles.text}>{t('accounts.faces.text')}</p>
      {refusal !== null && <LoadRefusal refusal={refusal} />}
      {faces === null && refusal === null && <p role="status">{t('common.loading')}</p>}
      {faces !== null && (
        <Table>
          <thead>
            <tr>
              {(['role', 'name', 'from', 'file'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`accounts.faces.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {faces.map(({ role, name, from, file }) => (
              <tr key={role}>
                <th scope="row">{t(`accounts.faces.role.${role}`)}</th>
                <td>{name}</td>
                <td>{t(`accounts.faces.from.${from}`)}</td>
                <td>{file === '' ? '–' : file}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </DeskPage>
  )
}
