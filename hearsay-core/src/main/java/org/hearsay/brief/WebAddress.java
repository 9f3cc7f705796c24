package org.hearsay.brief;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of reports: only {@code http} and {@code https} ones are ever linked. */
final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\\p{Cf}\"'<>\\\\]+");

    private WebAddress() {}

    static boolean isWeb(@Nullable String url) {
        return url != null && WEB.matcher(url).matches();
    }
}
