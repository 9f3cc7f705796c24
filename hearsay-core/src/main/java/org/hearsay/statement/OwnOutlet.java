package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Report;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.jspecify.annotations.Nullable;

/** The outlet that published a report, as far as the input says, and how the report may call it. */
final class OwnOutlet {
    private final @Nullable String name;
    private final List<String> words;

    private OwnOutlet(@Nullable String name) {
        this.name = name;
        this.words = name == null ? List.of() : words(name);
    }

    static OwnOutlet of(Report report, OutletTable outlets) {
        String written = report.outlet();
        if (written != null && !written.isBlank()) {
            return new OwnOutlet(outlets.find(written).map(Outlet::name).orElse(written.strip()));
        }
        String url = report.url();
        return new OwnOutlet(Optional.ofNullable(url)
                .flatMap(outlets::findByUrl)
                .map(Outlet::name)
                .orElse(null));
    }

    /** Null where the input names none. */
    @Nullable
    String name() {
        return name;
    }

    /** Whether an outlet of this name is the report's own: the same words, the first ones, or their initials. */
    boolean is(String other) {
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean begins = others.size() >= 2
                && others.size() < words.size()
                && words.subList(0, others.size()).equals(others);
        boolean first = others.size() == 1
                && words.size() > 1
                && words.get(0).equals(others.get(0))
                && words.get(0).length() >= 5
                && !OutletNames.LAST.contains(words.get(0));
        return words.equals(others) || begins || first || isInitials(other);
    }

    /** Whether "the Herald" can mean the report's own outlet. */
    boolean hasWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isInitials(String other) {
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return words.size() > 2 && initials.equals(other.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&]+"))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
    }
}
