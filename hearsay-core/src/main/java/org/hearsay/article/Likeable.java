package org.hearsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** A report with what tells whether it is the same as another one. */
final class Likeable {
    /** Texts of fewer words are alike by chance, such as a line that asks to subscribe. */
    private static final int FEW_WORDS = 30;

    private static final int TITLE_WORDS = 4;
    /** Share of three-word runs: of a page in another form, and of a version of one address. */
    private static final double TWIN = 0.9;

    private static final double VERSION = 0.3;
    private static final int RUN = 3;

    private final Report report;
    private final int number;
    private final Set<String> addresses;
    private final boolean plain;
    private final String outlet;
    private final boolean known;
    private final String host;
    private final String title;
    private final int[] words;
    private @Nullable Set<Long> runs;

    /** What two reports are to each other. */
    enum Likeness {
        SAME,
        VERSION,
        OTHER
    }

    private Likeable(Report report, int number, OutletTable outlets) {
        this.report = report;
        this.number = number;
        this.addresses = new LinkedHashSet<>();
        String url = report.url();
        Optional<PageAddress> own = url == null ? Optional.empty() : PageAddress.of(url);
        own.ifPresent(address -> addresses.add(address.key()));
        String found = report.places().get(0).url();
        Optional<PageAddress> there = found == null ? Optional.empty() : PageAddress.of(found);
        there.ifPresent(address -> addresses.add(address.key()));
        this.plain = there.or(() -> own).map(PageAddress::plain).orElse(false);
        this.host = found == null ? "" : PageAddress.hostOf(found);
        String named = report.outlet();
        this.known = named != null;
        this.outlet = named != null
                ? outlets.find(named)
                        .map(Outlet::name)
                        .orElseGet(() -> Line.key(named).replaceFirst("^the ", ""))
                : url == null ? "" : PageAddress.hostOf(url);
        this.title = Line.key(Objects.requireNonNullElse(report.title(), ""));
        this.words = Words.of(report.text(), report.paragraphs()).keys();
    }

    static Likeable of(Report report, int number, OutletTable outlets) {
        return new Likeable(report, number, outlets);
    }

    Report report() {
        return report;
    }

    /** Its place in the input. */
    int number() {
        return number;
    }

    int words() {
        return words.length;
    }

    /** Whether it was found at an address of no special form. */
    boolean isPlain() {
        return plain;
    }

    /** What reports that may be the same have in common. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        addresses.forEach(address -> keys.add("address " + address));
        if (!outlet.isEmpty() && words.length >= FEW_WORDS) {
            keys.add("words " + outlet + ' ' + Arrays.hashCode(words));
            if (title.split(" ").length >= TITLE_WORDS) {
                keys.add("title " + outlet + ' ' + title);
            }
        }
        return keys;
    }

    Likeness compare(Likeable other) {
        boolean sameHost = !host.isEmpty() && host.equals(other.host);
        if (known && other.known && !outlet.equals(other.outlet) && !sameHost) {
            return Likeness.OTHER;
        }
        boolean sameWords = Arrays.equals(words, other.words);
        boolean sameTitle = title.equals(other.title) || title.isEmpty() || other.title.isEmpty();
        if (addresses.stream().anyMatch(other.addresses::contains)) {
            return sameWords && sameTitle ? Likeness.SAME : ofOneAddress(other);
        }
        if (outlet.isEmpty() || !outlet.equals(other.outlet) || words.length < FEW_WORDS || !sameTitle) {
            return Likeness.OTHER;
        }
        boolean twin = sameWords || (sameDay(other) && title.equals(other.title) && likeness(other, true) >= TWIN);
        return twin ? Likeness.SAME : Likeness.OTHER;
    }

    /** Of pages with one address and other words. */
    private Likeness ofOneAddress(Likeable other) {
        boolean changed = !Objects.equals(report.modified(), other.report.modified()) || plain == other.plain;
        if (!changed && likeness(other, true) >= TWIN) {
            return Likeness.SAME;
        }
        boolean sameTitle = title.equals(other.title) && title.split(" ").length >= TITLE_WORDS;
        return sameTitle || likeness(other, false) >= VERSION ? Likeness.VERSION : Likeness.OTHER;
    }

    private boolean sameDay(Likeable other) {
        String one = Objects.requireNonNullElse(report.published(), "");
        String two = Objects.requireNonNullElse(other.report.published(), "");
        int day = Math.min(10, Math.min(one.length(), two.length()));
        return one.regionMatches(0, two, 0, day);
    }

    /** Share of the runs of words in common: of all that either has, or of the shorter's. */
    private double likeness(Likeable other, boolean ofAll) {
        Set<Long> mine = runs();
        Set<Long> theirs = other.runs();
        Set<Long> fewer = mine.size() < theirs.size() ? mine : theirs;
        Set<Long> more = fewer == mine ? theirs : mine;
        long common = fewer.stream().filter(more::contains).count();
        long all = ofAll ? mine.size() + theirs.size() - common : fewer.size();
        return all == 0 ? 0 : common / (double) all;
    }

    private Set<Long> runs() {
        if (runs == null) {
            runs = new HashSet<>();
            for (int i = 0; i + RUN <= words.length; i++) {
                long run = 0;
                for (int word = i; word < i + RUN; word++) {
                    run = run * 0x9E3779B97F4A7C15L + words[word];
                }
                runs.add(run);
            }
        }
        return runs;
    }

    /** When it was changed, else fetched, else published, in a form that sorts; empty where nothing tells. */
    String time() {
        for (String told : Arrays.asList(report.modified(), report.retrieved(), report.published())) {
            if (told != null) {
                return sortable(told);
            }
        }
        return "";
    }

    private static String sortable(String date) {
        try {
            return date.length() > 10
                    ? OffsetDateTime.parse(date).toInstant().toString()
                    : LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            // A time without an offset, or a month: its digits sort all the same.
            return date;
        }
    }
}
