import { useEffect, useState } from 'react'
import { phoneCode } from '../../../../shared/access/phone-code.ts'
import { useText } from '../../../i18n/i18n.ts'
import '../../../styles/personal-code.css'

/** Drawn ahead, for when it is needed there is no line to load anything by. */
export function usePersonalCode(personId: string | null): string | null {
  const [image, setImage] = useState<string | null>(null)
  useEffect(() => {
    if (personId === null) return
    let isGone = false
    const draw = async () => {
      const { qrImage } = await import('../../../components/qr-image.ts')
      const drawn = await qrImage(phoneCode(personId))
      if (!isGone) setImage(drawn)
    }
    draw().catch((error: unknown) => console.info('the personal code is not drawn', error))
    return () => {
      isGone = true
    }
  }, [personId])
  return image
}

/** Shows the operator who this is where the line does not. */
export function PersonalCode({ image }: { readonly image: string }) {
  const { t } = useText()
  return (
    <section className="personal-code">
      <h2>{t('attendance.phone.showOperator')}</h2>
      <img src={image} alt={t('attendance.phone.showOperator')} />
      <p>{t('attendance.phone.showOperatorHint')}</p>
    </section>
  )
}
