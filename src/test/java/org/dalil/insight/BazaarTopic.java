package org.dalil.insight;

import org.dalil.text.Language;

import java.util.List;
import java.util.stream.IntStream;

/** What the people of the bazaar search for: the even ones in Arabic, the odd ones in English. */
record BazaarTopic(long id, Language language, String words) {
    private static final List<String> ARABIC =
            List.of(
                    "رمز التحقق لا يصل",
                    "تغيير عنوان التوصيل",
                    "استرداد المبلغ",
                    "إلغاء الطلب",
                    "إرجاع حذاء",
                    "مقاس خطأ",
                    "فاتورة ضريبية",
                    "حذف الحساب",
                    "رفض الدفع",
                    "رصيد بطاقة الهدايا",
                    "الشحن إلى خارج البلاد",
                    "منتج تالف",
                    "تغيير رقم الجوال",
                    "نسيت كلمة المرور",
                    "التقسيط",
                    "رسوم الجمارك",
                    "نقطة الاستلام",
                    "التوصيل السريع",
                    "القسيمة لا تعمل",
                    "تتبع الطلب");
    private static final List<String> ENGLISH =
            List.of(
                    "track parcel abroad",
                    "refund not received",
                    "change delivery address",
                    "verification code does not arrive on the new phone",
                    "cancel order",
                    "return shoes",
                    "wrong size",
                    "invoice with vat",
                    "delete my account",
                    "payment declined",
                    "gift card balance",
                    "damaged item",
                    "change phone number",
                    "reset password",
                    "instalments",
                    "customs fees",
                    "pick up point",
                    "express delivery",
                    "coupon does not work",
                    "WhatsApp order");

    static List<BazaarTopic> first(int many) {
        return IntStream.range(0, many)
                .mapToObj(
                        i ->
                                i % 2 == 0
                                        ? new BazaarTopic(
                                                101 + i, Language.ARABIC, ARABIC.get(i / 2))
                                        : new BazaarTopic(
                                                101 + i, Language.ENGLISH, ENGLISH.get(i / 2)))
                .toList();
    }

    /** From the first on fewer and fewer look for it. */
    int attemptsADay() {
        return Math.max(1, 12 - (int) (id - 101) / 2);
    }

    /** Of {@link #attemptsADay}. */
    int failuresADay() {
        return Math.max(1, (int) Math.round(attemptsADay() * 0.65));
    }
}
