package org.hearsay.outlet;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Resource;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * The outlets that the program knows, found by name, by host, or in a text.
 *
 * <p>Read from tab-separated lines {@code name, aliases, domains, owner, country, kind}: aliases and domains are lists joined
 * by semicolons, {@code kind} is {@code agency}, {@code outlet}, or {@code other} for a name that is no outlet's although it
 * starts like one ("Guardian Council"); empty fields are unknown, lines that start with {@code #}
 * are comments. A name or alias that starts with {@code ~} is ambiguous: an ordinary word, or also the name of somebody
 * else. Where two outlets claim one name, a canonical name goes before an alias, and then the earlier line.
 *
 * <p>Immutable; look-ups take constant time.
 */
public final class OutletTable {
    private static final int LONGEST_NAME = 60;
    /** What the name of a body ends with that publishes a statement of its own and is no outlet. */
    private static final Set<String> BODIES = WordTable.words(OutletTable.class, "body-words.tsv");

    private final Map<String, Outlet> byName = new LinkedHashMap<>();
    private final Map<String, Outlet> byDomain = new LinkedHashMap<>();
    private final Map<String, Outlet> all = new LinkedHashMap<>();
    private final Set<String> ambiguous = new LinkedHashSet<>();
    private final Set<String> others;
    private final OutletFinder finder;

    private OutletTable(Collection<Outlet> outlets, Collection<String> others) {
        this.others = new LinkedHashSet<>(others);
        for (Outlet outlet : outlets) {
            all.put(outlet.name(), outlet);
        }
        for (Outlet outlet : all.values()) {
            addName(outlet.name(), outlet);
            outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), outlet));
        }
        for (Outlet outlet : all.values()) {
            outlet.aliases().forEach(alias -> addName(alias, outlet));
        }
        finder = new OutletFinder(all.values(), byName, this.others);
    }

    private void addName(String name, Outlet outlet) {
        String key = OutletKey.of(name);
        byName.putIfAbsent(key, outlet);
        if (outlet.ambiguous().contains(name)) {
            ambiguous.add(key);
        }
    }

    /** The table that the program ships: {@code outlets.tsv} beside this class. */
    public static OutletTable standard() {
        return Standard.TABLE;
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final OutletTable TABLE = read();

        private static OutletTable read() {
            try {
                return OutletTable.read(
                        new StringReader(Resource.text(OutletTable.class, "outlets.tsv")), "outlets.tsv");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads a table.
     *
     * @param where what to call it in a message
     * @throws IllegalArgumentException with the line, if a line has not six fields, an unknown kind, or a domain or country
     *     that cannot be one
     */
    public static OutletTable read(Reader reader, String where) throws IOException {
        OutletTableReader.Lines lines = OutletTableReader.read(reader, where);
        return new OutletTable(lines.outlets(), lines.others());
    }

    /** Equal for tables that say the same in the same order, and for others almost never: 16 letters and digits. */
    public String fingerprint() {
        try {
            byte[] said = (all.values() + " " + others).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** This table with the outlets of {@code other} added; one of the same canonical name replaces this table's. */
    public OutletTable with(OutletTable other) {
        Map<String, Outlet> merged = new LinkedHashMap<>(other.all);
        all.forEach(merged::putIfAbsent);
        Set<String> bothOthers = new LinkedHashSet<>(others);
        bothOthers.addAll(other.others);
        return new OutletTable(merged.values(), bothOthers);
    }

    /**
     * This table with an outlet for each name that it does not know, of which nothing else is known. Such a name means its
     * outlet, and the short one of an agency's ("VPB", "Pelican"), only where the words around it cite something. Names longer than 60 characters are left out, and those of bodies
     * ("Harbour Council"), whose own statements have them as the outlet. The table itself where there is nothing to add.
     */
    public OutletTable withNames(Collection<String> names) {
        Map<String, Outlet> merged = new LinkedHashMap<>(all);
        OutletShortNames shortNames = new OutletShortNames(names);
        for (String name : names) {
            String stripped = name.strip();
            String key = OutletKey.of(stripped);
            boolean isName = stripped.length() <= LONGEST_NAME && !key.isEmpty() && !endsAsBody(key);
            if (isName && find(stripped).isEmpty()) {
                merged.putIfAbsent(stripped, shortNames.outlet(stripped, this));
            }
        }
        return merged.size() == all.size() ? this : new OutletTable(merged.values(), others);
    }

    private static boolean endsAsBody(String key) {
        return BODIES.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    /** Whether who publishes under this name is no outlet but a body that speaks for itself ("Harbour Council"). */
    public boolean isBody(String publisher) {
        return find(publisher).isEmpty() && endsAsBody(OutletKey.of(publisher));
    }

    /**
     * The outlet of this canonical name or alias, ambiguous ones included; case, accents, punctuation and a leading "the" do
     * not matter.
     */
    public Optional<Outlet> find(String name) {
        return Optional.ofNullable(byName.get(OutletKey.of(name)));
    }

    /** Whether a name means its outlet only where the words around it cite something ("Time"); false if unknown. */
    public boolean isAmbiguous(String name) {
        return ambiguous.contains(OutletKey.of(name));
    }

    /** The outlet on whose host, or below it, {@code url} lies; empty for what is not a URL with a host. */
    public Optional<Outlet> findByUrl(String url) {
        String host;
        try {
            host = new URI(url.strip()).getHost();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        while (host != null) {
            Outlet outlet = byDomain.get(host.toLowerCase(Locale.ROOT));
            if (outlet != null) {
                return Optional.of(outlet);
            }
            host = parent(host);
        }
        return Optional.empty();
    }

    private static @Nullable String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? null : host.substring(dot + 1);
    }

    /**
     * The outlets that {@code text} names inside {@code range}, in text order, not overlapping.
     *
     * <p>Whole words only, the longest name at each place, case as in the table (a host such as {@code nytimes.com} in any
     * case); accents, hyphens and a leading "the" do not matter, but a name of "The" and one word ("The Hill") needs its
     * article, unless the word alone is an alias as well. Linear in the range's length.
     */
    public List<OutletMention> findIn(String text, Span range) {
        return finder.findIn(text, range);
    }

    /** All outlets in the order of the table. */
    public Collection<Outlet> outlets() {
        return List.copyOf(all.values());
    }
}
