/** A QR code as SVG, of paths alone. */
export async function qrPicture(text: string): Promise<string> {
  const { default: qrcode } = await import('qrcode')
  return qrcode.toString(text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
}
