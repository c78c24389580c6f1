package org.dalil.insight.topic.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class LikenessTest {
    private static final Analysis ENGLISH = Analysis.of(Language.ENGLISH);
    private static final Analysis ARABIC = Analysis.of(Language.ARABIC);

    /**
     * New words, what they do to the founder, the founder: = joins, # does not. Words are those of
     * the search: where it reads two forms as two words (ألغي, إلغاء), so do topics.
     */
    private static final String ENGLISH_PAIRS =
            """
            cancel order = order cancel
            how do I cancel an order = cancel order
            cancelling my orders = cancel order
            cancel order twice = cancel order
            cancel order = how to cancel the order please
            track order # cancel order
            cancel # cancel order
            cancel order # cancel
            Cancel = cancel
            order # orders cancel
            refund status = status of refund
            refund status late payment # refund status
            refund card payment = refund of a card payment
            refund card payment = refund card payment bank
            refund card payment # refund card fee
            refund card payment bank # refund wallet payment fee
            change delivery address = delivery address changed
            change delivery address # change delivery date
            change delivery # change address
            password reset = reset the password
            password reset link = password reset
            reset # password
            where is my parcel = parcel
            the # of
            the = the
            order 12345678 cancel = cancel order
            my address sara@example.com change # sara change
            cancel order sara@example.com = cancel order
            I bought shoes two weeks ago and want a refund because one size was wrong # refund
            bought shoes weeks refund size = shoes refund
            bought shoes weeks refund size wrong # shoes refund
            bought shoes weeks refund size wrong = shoes size refund
            bought shoes weeks refund size # shoes voucher
            """;

    private static final String ARABIC_PAIRS =
            """
            إلغاء الطلب = الغاء طلب
            كيف ألغي الطلب # إلغاء الطلب
            طريقة الغاء الطلبات = إلغاء الطلبات طريقة
            إلغاء الطلب # تتبع الطلب
            الطلب # إلغاء الطلب
            إلغاء # إلغاء الطلب
            متى يصل الطلب = يصل الطلب
            استرداد المبلغ = إسترداد المبلغ
            استرداد المبلغ # استرداد النقاط
            تغيير عنوان التوصيل = عنوان التوصيل تغيير
            تغيير عنوان التوصيل # تغيير موعد التوصيل
            تغيير عنوان # تغيير التوصيل
            نسيت كلمة المرور = كلمة المرور نسيت
            كلمة المرور = كلمة مرور
            كلمة السر # كلمة المرور
            رسوم الشحن = ما رسوم الشحن
            رسوم الشحن # رسوم التحويل
            رسوم الشحن الدولي = رسوم الشحن
            رسوم الشحن الدولي = رسوم الشحن الدولي السريع
            رسوم الشحن الدولي السريع # رسوم الشحن
            رسوم الشحن الدولي # رسوم الشحن المحلي
            الدفع عند الاستلام = دفع الاستلام
            الدفع # الدفع عند الاستلام
            فاتورة ضريبية = الفاتورة الضريبية
            هل # متى
            هل = هل
            إلغاء الطلب رقم ١٢٣٤٥٦٧٨٩ = إلغاء الطلب رقم
            إلغاء الطلب sara@example.com = إلغاء الطلب
            اشتريت حذاء قبل أسبوعين وأريد استرداد المبلغ لأن المقاس خطأ # المبلغ
            اشتريت حذاء أسبوعين استرداد المبلغ = استرداد المبلغ
            اشتريت حذاء أسبوعين استرداد المبلغ المقاس # استرداد المبلغ
            اشتريت حذاء أسبوعين استرداد المبلغ المقاس = استرداد مبلغ حذاء
            """;

    static Stream<String> english() {
        return ENGLISH_PAIRS.lines();
    }

    static Stream<String> arabic() {
        return ARABIC_PAIRS.lines();
    }

    @ParameterizedTest
    @MethodSource("english")
    void joinsWhatMostWordsHaveInCommonInEnglish(String pair) {
        check(pair, ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("arabic")
    void joinsWhatMostWordsHaveInCommonInArabic(String pair) {
        check(pair, ARABIC);
    }

    private static void check(String pair, Analysis analysis) {
        var joins = pair.contains(" = ");
        var sides = pair.split(joins ? " = " : " # ");
        var fresh = TellingWords.of(analysis, sides[0]);
        var founder = TellingWords.of(analysis, sides[1]);
        assertThat(Likeness.joins(fresh, founder))
                .as("%s: %s, %s", pair, fresh.words(), founder.words())
                .isEqualTo(joins);
    }
}
