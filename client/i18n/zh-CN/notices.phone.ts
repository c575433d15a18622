export const noticesPhone = {
  'phone.notices': '通知',
}
