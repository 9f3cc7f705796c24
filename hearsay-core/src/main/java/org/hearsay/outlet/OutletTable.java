package org.hearsay.outlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outlets that the program knows, found by name or by host.
 *
 * <p>Read from tab-separated lines {@code name, aliases, domains, owner, country, kind}: aliases and domains are lists joined
 * by semicolons, {@code kind} is {@code agency} or {@code outlet}; empty fields are unknown, lines that start with {@code #}
 * are comments. Immutable; look-ups take constant time.
 */
public final class OutletTable {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private final Map<String, Outlet> byName = new LinkedHashMap<>();
    private final Map<String, Outlet> byDomain = new LinkedHashMap<>();
    private final Map<String, Outlet> all = new LinkedHashMap<>();

    private OutletTable(Collection<Outlet> outlets) {
        for (Outlet outlet : outlets) {
            all.put(outlet.name(), outlet);
        }
        for (Outlet outlet : all.values()) {
            byName.putIfAbsent(key(outlet.name()), outlet);
            outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), outlet));
        }
        for (Outlet outlet : all.values()) {
            outlet.aliases().forEach(alias -> byName.putIfAbsent(key(alias), outlet));
        }
    }

    /** The table that the program ships: {@code outlets.tsv} beside this class. */
    public static OutletTable standard() {
        try (InputStream in = OutletTable.class.getResourceAsStream("outlets.tsv")) {
            if (in == null) {
                throw new IllegalStateException("outlets.tsv is missing beside " + OutletTable.class.getName());
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), "outlets.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @param where what to call it in a message
     * @throws IllegalArgumentException with the line, if a line has not six fields or an unknown kind
     */
    public static OutletTable read(Reader reader, String where) throws IOException {
        List<Outlet> outlets = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                outlets.add(outlet(line, where + ":" + number));
            }
        }
        return new OutletTable(outlets);
    }

    private static Outlet outlet(String line, String where) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 6 || fields[0].isBlank()) {
            throw new IllegalArgumentException(where + ": " + fields.length + " fields; expected 6, separated by tabs: "
                    + "name, aliases, domains, owner, country, kind");
        }
        String kind = fields[5].strip();
        if (!kind.equals("agency") && !kind.equals("outlet")) {
            throw new IllegalArgumentException(where + ": kind \"" + kind + "\"; expected \"agency\" or \"outlet\"");
        }
        return new Outlet(
                fields[0].strip(),
                list(fields[1]),
                list(fields[2]),
                orNull(fields[3]),
                orNull(fields[4]),
                kind.equals("agency"));
    }

    private static List<String> list(String field) {
        return Stream.of(field.split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field.strip();
    }

    /** This table with the outlets of {@code other} added; one of the same canonical name replaces this table's. */
    public OutletTable with(OutletTable other) {
        Map<String, Outlet> merged = new LinkedHashMap<>(other.all);
        all.forEach(merged::putIfAbsent);
        return new OutletTable(merged.values());
    }

    /** The outlet of this canonical name or alias; case, accents, punctuation and a leading "the" do not matter. */
    public Optional<Outlet> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
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
            int dot = host.indexOf('.');
            host = dot < 0 ? null : host.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** All outlets in the order of the table. */
    public Collection<Outlet> outlets() {
        return List.copyOf(all.values());
    }

    private static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words =
                NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
