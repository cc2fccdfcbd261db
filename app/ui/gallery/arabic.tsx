import { BackLink } from '#app/ui/back-link.tsx'
import { Button, ButtonRow } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { MoneyField } from '#app/ui/money-field.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { StepIndicator } from '#app/ui/step-indicator.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export function ArabicSamples() {
  return (
    <section className="section flow" id="arabiska" lang="ar" dir="rtl">
      <h2>العربية</h2>
      <BackLink href="#arabiska">رجوع</BackLink>
      <StepIndicator
        label="خطوات الطلب"
        summary="الخطوة 2 من 3"
        steps={[
          { text: 'عنك', state: 'done', stateText: 'تم' },
          { text: 'السكن', state: 'current' },
          { text: 'إرسال', state: 'todo' },
        ]}
      />
      <form method="post" action="/designsystem" noValidate>
        <RadioGroup
          name="ar-home"
          label="كيف تسكن؟"
          hint="اختر ما يناسب وضعك الآن."
          value="rent"
          options={[
            {
              value: 'rent',
              label: 'أستأجر مسكنًا',
              reveal: <MoneyField name="ar-rent" label="الإيجار في الشهر" suffix="كرونة" value="6 450" />,
            },
            { value: 'none', label: 'ليس لدي مسكن' },
          ]}
        />
        <TextField name="ar-phone" type="tel" label="رقم الهاتف" value="070-123 45 67" width="m" />
        <SelectField
          name="ar-lang"
          label="لغة المترجم"
          options={[
            { value: 'ar', label: 'العربية' },
            { value: 'so', label: 'الصومالية' },
          ]}
        />
        <MoneyField
          name="ar-error"
          label="الراتب بعد الضريبة"
          suffix="كرونة"
          error="اكتب المبلغ بالأرقام، مثل 6450"
          errorPrefix="خطأ:"
        />
        <ButtonRow>
          <Button iconEnd="arrow-end">متابعة</Button>
          <Button variant="secondary">حفظ والخروج</Button>
        </ButtonRow>
      </form>
      <Notification tone="warning" title="تنقصنا ورقة منك" headingLevel={3}>
        <p>أرسل فاتورة الإيجار قبل 2 يونيو.</p>
      </Notification>
      <SummaryList
        rows={[{ term: 'الإيجار', value: '6 450 كرونة', actions: [{ href: '#arabiska', text: 'تغيير' }] }]}
      />
      <Timeline
        headingLevel={3}
        events={[
          {
            id: 'ar-1',
            when: { dateTime: '2025-06-03', text: '3 يونيو' },
            title: 'نقرأ طلبك',
            state: 'current',
            children: <StatusTag tone="progress">قيد المعالجة</StatusTag>,
          },
          { id: 'ar-2', when: { dateTime: '2025-06-02', text: '2 يونيو' }, title: 'تم الإرسال' },
        ]}
      />
      <CardGrid columns={2}>
        <Card title="حجز موعد" headingLevel={3} href="#ar-card-1" icon="calendar">
          في مكتبنا أو بالهاتف أو بالفيديو، مع مترجم إن أردت.
        </Card>
        <Card title="مساعدة مالية" headingLevel={3} href="#ar-card-2" icon="wallet">
          عندما لا يكفي المال للطعام والإيجار.
        </Card>
      </CardGrid>
    </section>
  )
}
