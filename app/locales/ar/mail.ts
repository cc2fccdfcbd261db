/**
 * Letters that somebody else may read. None of them names a service, an office, a person or a matter. None holds a link:
 * whoever gets one signs in the way they know. Only those about a time do, which is moved and cancelled without sign-in.
 */
export const mail = {
  'draft-warning-week': {
    subject: 'شيء حفظته سيُحذف قريبًا',
    text: 'لديك شيء محفوظ في الخدمات الإلكترونية للبلدية. سيُحذف بعد أسبوع. إذا أردت المتابعة، يُرجى تسجيل الدخول.',
  },
  'draft-warning-day': {
    subject: 'شيء حفظته سيُحذف غدًا',
    text: 'لديك شيء محفوظ في الخدمات الإلكترونية للبلدية. سيُحذف غدًا. إذا أردت المتابعة، يُرجى تسجيل الدخول.',
  },
  'receipt-notice': {
    subject: 'وصلنا ما أرسلته',
    text: 'وصلنا ما أرسلته عبر الخدمات الإلكترونية للبلدية. للقراءة، يُرجى تسجيل الدخول.',
  },
  'case-news': {
    subject: 'لديك شيء جديد للقراءة',
    text: 'لديك شيء جديد في الخدمات الإلكترونية للبلدية. للقراءة، يُرجى تسجيل الدخول.',
  },
  /** Digits that are worth nothing elsewhere. */
  'confirm-address': {
    subject: 'أرقامك الستة',
    text: 'يُرجى كتابة هذه الأرقام في الصفحة المفتوحة أمامك في الخدمات الإلكترونية للبلدية: \u200E{{digits}}. وهي صالحة نصف ساعة. إذا لم تكن تنتظرها فلا حاجة إلى فعل شيء.',
  },
  'meeting-booked': {
    subject: 'تم حجز موعدك',
    text: 'لديك موعد محجوز في الخدمات الإلكترونية للبلدية: {{day}} الساعة \u200E{{time}}. للتغيير أو الإلغاء: \u200E{{link}}',
  },
  'meeting-reminder': {
    subject: 'تذكير بموعدك',
    text: 'لديك موعد محجوز في الخدمات الإلكترونية للبلدية: {{day}} الساعة \u200E{{time}}. إذا تعذّر عليك الحضور، يُرجى تغييره أو إلغاؤه هنا: \u200E{{link}}',
  },
  'meeting-moved': {
    subject: 'تغيّر موعدك',
    text: 'تغيّر موعدك المحجوز في الخدمات الإلكترونية للبلدية إلى {{day}} الساعة \u200E{{time}}. للتغيير من جديد أو الإلغاء: \u200E{{link}}',
  },
  'meeting-cancelled': {
    subject: 'أُلغي موعدك',
    text: 'أُلغي موعدك المحجوز في الخدمات الإلكترونية للبلدية: {{day}} الساعة \u200E{{time}}. لحجز موعد جديد: \u200E{{link}}',
  },
  'meeting-earlier': {
    subject: 'موعد أقرب متاح',
    text: 'يوجد موعد أقرب متاح في الخدمات الإلكترونية للبلدية: {{day}} الساعة \u200E{{time}}. قد يسبقك إليه شخص آخر. للتبديل إليه: \u200E{{link}} يبقى موعدك الحالي لك حتى يتم التبديل.',
  },
  'meeting-invitation': {
    subject: 'يمكنك اختيار موعد',
    text: 'يمكنك اختيار موعد يناسبك في الخدمات الإلكترونية للبلدية: \u200E{{link}}',
  },
}
