package org.hearsay.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A declared language &rarr; its BCP 47 tag: "EN_us" is "en-US", "English" and "eng" are "en". */
final class Language {
    private static final Map<String, String> NAMES = names();

    private Language() {}

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), locale.getLanguage());
            names.put(locale.getISO3Language(), locale.getLanguage());
        }
        return names;
    }

    static Optional<String> tag(String declared) {
        String plain = declared.strip().replace('_', '-').split("[,;. ]", 2)[0];
        String named = NAMES.get(plain.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        Locale locale = Locale.forLanguageTag(plain);
        String language = locale.getLanguage();
        return language.length() < 2 || language.length() > 3 || language.equals("und")
                ? Optional.empty()
                : Optional.of(locale.toLanguageTag());
    }
}
