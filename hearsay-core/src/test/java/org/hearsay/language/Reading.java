package org.hearsay.language;

import java.util.List;
import java.util.Locale;
import org.hearsay.Invented;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.jspecify.annotations.Nullable;

/** Reads invented texts: each line is a paragraph. */
final class Reading {
    private static final ReportReader READER = new ReportReader(OutletTable.standard());

    private Reading() {}

    static ReadReport of(String text) {
        return of(text, null);
    }

    static ReadReport of(String text, @Nullable String published) {
        return READER.read(report(text, published));
    }

    static Report report(String text, @Nullable String published) {
        return Invented.plain("r", null, published, "en", text);
    }

    /** "Ada Brook/person". */
    static List<String> names(String text) {
        return of(text).names().stream()
                .map(name -> name.span().in(text) + "/" + name.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** "last Tuesday=2021-03-02". */
    static List<String> times(String text, @Nullable String published) {
        return of(text, published).times().stream()
                .map(time -> time.span().in(text) + "=" + time.value())
                .toList();
    }

    /** "at least 12: 12..Infinity AT_LEAST count soldier". */
    static List<String> quantities(String text) {
        return of(text).quantities().stream()
                .map(quantity -> quantity.span().in(text) + ": " + plain(quantity.low()) + ".." + plain(quantity.high())
                        + " " + quantity.bound() + " " + quantity.unit() + " " + quantity.counted())
                .toList();
    }

    private static String plain(double value) {
        return value == Math.rint(value) && !Double.isInfinite(value)
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
