/**
 * Text messages that somebody else may read. None of them names a service, an office, a person or a matter, and each
 * goes in two parts at most with its day, time and link filled in: such a part has 67 letters.
 */
export const sms = {
  'meeting-booked': 'تم حجز موعدك: {{day}} الساعة {{time}}. للتغيير أو الإلغاء: {{link}}',
  'meeting-reminder': 'تذكير: موعدك {{day}} الساعة {{time}}. للتغيير أو الإلغاء: {{link}}',
  'meeting-moved': 'تغير موعدك إلى {{day}} الساعة {{time}}. للتغيير أو الإلغاء: {{link}}',
  'meeting-cancelled': 'أُلغي موعدك {{day}} الساعة {{time}}. لحجز موعد جديد: {{link}}',
  'meeting-earlier': 'موعد أقرب متاح الآن: {{day}} الساعة {{time}}. للتبديل إليه: {{link}}',
  'meeting-invitation': 'يمكنك اختيار موعد يناسبك: {{link}}',
}
