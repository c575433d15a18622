/** What an attendee's page says of checking in besides. */
export const phoneCheckIn = {
  claimed: '已登记 {{time}}，待联络员确认',
  claimedHint: '请向本会场联络员示意。',
  showOperator: '请向联络员出示',
  showOperatorHint: '个人二维码，由联络员为您签到，不需要网络。',
}
