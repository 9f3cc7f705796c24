package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page tells of its writers in several places &rarr; the one that most likely names them. */
final class Bylines {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern HOST = Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,10}(?:[ -].*)?");
    private static final Set<String> STAFF = PageWords.standard().of("staff");

    private Bylines() {}

    /**
     * The first that names somebody: no site, no login, no desk; else the first that is at least something.
     *
     * @param told in order of trust; empty ones are passed over
     * @param site the site's name; null where it is not known
     */
    static Optional<Told> best(List<Told> told, @Nullable String site) {
        List<Told> names = told.stream().filter(name -> !name.value().isEmpty()).toList();
        List<Told> own = names.stream()
                .map(name -> new Told(without(name.value(), part -> isSite(part, site)), name.from()))
                .filter(name -> !name.value().isEmpty())
                .toList();
        return own.stream()
                .filter(name -> !LOGIN.matcher(name.value()).matches() && !isStaff(name.value()))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .or(() -> names.stream().findFirst());
    }

    private static String without(String names, Predicate<String> unwanted) {
        return Stream.of(names.split(", ")).filter(unwanted.negate()).collect(Collectors.joining(", "));
    }

    private static boolean isStaff(String name) {
        return STAFF.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A site's name is no writer's, nor is any other address. */
    private static boolean isSite(String name, @Nullable String site) {
        String own = site == null ? "" : joined(site);
        return HOST.matcher(name).matches() || (!own.isEmpty() && joined(name).equals(own));
    }

    private static String joined(String name) {
        return Line.key(name).replace(" ", "");
    }
}
