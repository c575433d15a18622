/** What a hall is asked, in the order in which it is asked. */
export const answerParts = ['heard', 'picture', 'sound'] as const

export const answerTexts = {
  heard: ['operator.heard', 'operator.notHeard'],
  picture: ['operator.pictureOk', 'operator.pictureBad'],
  sound: ['operator.soundOk', 'operator.soundBad'],
} as const

export const allFine: Readonly<Record<(typeof answerParts)[number], boolean>> = {
  heard: true,
  picture: true,
  sound: true,
}
