/**
 * Letters that somebody else may read. None of them names a service, an office, a person or a matter, and none holds a
 * link: whoever gets one signs in the way they know.
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
  /** The only letter with something in it: digits that are worth nothing elsewhere. */
  'confirm-address': {
    subject: 'أرقامك الستة',
    text: 'يُرجى كتابة هذه الأرقام في الصفحة المفتوحة أمامك في الخدمات الإلكترونية للبلدية: \u200E{{digits}}. وهي صالحة نصف ساعة. إذا لم تكن تنتظرها فلا حاجة إلى فعل شيء.',
  },
}
