/** The figures of a text as 0 to 9, those in full width (１２３) too; all else is left out. */
export const figuresIn = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '')
