/** What a hall is asked, in the order in which it is asked. */
export const answerParts = ['heard', 'picture', 'sound'] as const

export const answerTexts = {
  heard: ['venues.rollCall.heard', 'venues.operator.notHeard'],
  picture: ['venues.operator.pictureOk', 'venues.operator.pictureBad'],
  sound: ['venues.operator.soundOk', 'venues.operator.soundBad'],
} as const

export const allFine: Readonly<Record<(typeof answerParts)[number], boolean>> = {
  heard: true,
  picture: true,
  sound: true,
}
