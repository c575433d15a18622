export const commendationScreen = {
  'screen.collective': '先进集体',
  'screen.individual': '先进个人',
  'screen.awardeeOf': '{{index}} / {{total}}',
}
