export const venuesScreen = {
  'observer.venues': '各会场人数（实到 / 应到）',
  'observer.sum': '{{count}} 个会场，应到 {{expected}} 人，实到 {{present}} 人',
}
