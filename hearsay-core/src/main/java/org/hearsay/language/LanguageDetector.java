package org.hearsay.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;

/**
 * Text &rarr; the language that it is written in.
 *
 * <pre>{@code
 * LanguageDetector detector = new LanguageDetector();
 * detector.detect("The minister said that the talks had failed."); // Optional[en]
 * }</pre>
 *
 * <p>English is told by its most frequent words; all else by the character n-grams of Apache OpenNLP's model, which is loaded
 * on first need (about half a second). Reads the first {@value #LONGEST} code units only. Thread-safe.
 */
public final class LanguageDetector {
    private static final int LONGEST = 2000;
    private static final int FEWEST_LETTERS = 20;
    private static final double MARGIN = 1.2;
    private static final double ENGLISH_SHARE = 0.12;

    /** Frequent English words that no other language writes often. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "that", "was", "were", "with", "which", "from", "they", "their", "this", "his", "said",
            "not", "been", "would", "has", "had", "are", "to", "who", "it", "what", "but", "about", "there", "is");

    private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{M}']+");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Map<String, String> SHORT_CODES = shortCodes();

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        // The model names single languages where ISO 639-1 has a code for the group.
        codes.putAll(Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "nob", "nb", "plt", "mg"));
        codes.putAll(Map.of("arb", "ar", "als", "sq", "azj", "az", "khk", "mn", "uzn", "uz", "pnb", "pa", "gug", "gn"));
        return codes;
    }

    /** A BCP 47 code ({@code en}, {@code zh}, {@code ceb}); empty where the text is too short or too mixed to tell. */
    public Optional<String> detect(String text) {
        String start = ADDRESS.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceAll(" ");
        if (start.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return isPlainlyEnglish(start) ? Optional.of("en") : byModel(start);
    }

    private static boolean isPlainlyEnglish(String text) {
        List<String> words = Arrays.stream(WORD_GAP.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> hits = words.stream().filter(ENGLISH::contains).toList();
        return hits.stream().distinct().count() >= 3 && hits.size() >= ENGLISH_SHARE * words.size();
    }

    private static Optional<String> byModel(String text) {
        Language[] languages = new LanguageDetectorME(LanguageModels.languages()).predictLanguages(text);
        boolean sure = languages.length > 1 && languages[0].getConfidence() >= MARGIN * languages[1].getConfidence();
        if (!sure) {
            return Optional.empty();
        }
        String code = languages[0].getLang();
        return Optional.of(SHORT_CODES.getOrDefault(code, code));
    }
}
