import { toString as qrCode } from 'qrcode'

/** A QR code as SVG, of paths alone. */
export const qrPicture = (text: string): Promise<string> =>
  qrCode(text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
