package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;

/** Brings the names of outlets to one spelling, and tells them from cited sources that are none. */
public final class OutletNames {
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern ARTICLE = Pattern.compile("^the-");

    private final Map<String, String> known = new LinkedHashMap<>();
    private final Set<String> names;
    private final List<Pattern> others = new ArrayList<>();

    private OutletNames(Map<String, List<String>> aliases, List<String> ignore) {
        aliases.forEach((name, spellings) -> {
            known.putIfAbsent(plain(name), name);
            spellings.forEach(spelling -> known.putIfAbsent(plain(spelling), name));
        });
        names = new HashSet<>(known.values());
        ignore.forEach(pattern -> others.add(Pattern.compile(
                Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"), Pattern.DOTALL)));
    }

    /** A file like {@code tools/outlet_aliases.json}: {@code ignore} shell patterns, {@code aliases} by short name. */
    public static OutletNames of(JsonNode file) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        file.path("aliases").fields().forEachRemaining(entry -> aliases.put(entry.getKey(), strings(entry.getValue())));
        return new OutletNames(aliases, strings(file.path("ignore")));
    }

    /** The program's own table: an outlet's short name is that of its canonical name. */
    public static OutletNames of(OutletTable table) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        for (Outlet outlet : table.outlets()) {
            List<String> spellings = new ArrayList<>(List.of(outlet.name()));
            spellings.addAll(outlet.aliases());
            aliases.putIfAbsent(plain(outlet.name()), spellings);
        }
        return new OutletNames(aliases, List.of());
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(string -> strings.add(string.asText()));
        return strings;
    }

    /** The short name; an unknown outlet's is made from its name. */
    public String of(String name) {
        String raw = dashed(name.toLowerCase(Locale.ROOT));
        if (names.contains(raw)) {
            return raw; // the gold's own name: "the-insider" is not "insider"
        }
        String plain = plain(name);
        return known.getOrDefault(plain, plain);
    }

    boolean isKnown(String name) {
        return names.contains(of(name));
    }

    /** Whether a short name is not one of the cited sources that are no outlets. */
    public boolean isOutlet(String name) {
        return !name.isEmpty()
                && others.stream().noneMatch(other -> other.matcher(name).matches());
    }

    static String plain(String name) {
        String ascii = NOT_ASCII
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String from = (ascii.isEmpty() ? name : ascii).toLowerCase(Locale.ROOT).replace("'s", "");
        return ARTICLE.matcher(dashed(from)).replaceFirst("");
    }

    private static String dashed(String lower) {
        return EDGES.matcher(NO_WORD.matcher(lower).replaceAll("-")).replaceAll("");
    }
}
