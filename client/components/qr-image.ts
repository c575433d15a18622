import { toDataURL } from 'qrcode'

/** A QR code as the address of an image: sharp at any size up to `width` pixels, quiet zone included. */
export const qrImage = (contents: string, width = 640): Promise<string> =>
  toDataURL(contents, { width, margin: 2, errorCorrectionLevel: 'L' })
