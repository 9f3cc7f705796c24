package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/**
 * The address of a page without what only tells a form of it, who linked to it, or which archive shows it: {@code
 * address-forms.tsv}. Equal keys mean one page, as a rule.
 *
 * @param key host, path and the rest of the query
 * @param plain whether the address was not of a special form, such as a print page or an archive's
 */
record PageAddress(String key, boolean plain) {
    private static final int MAX_CHARS = 2000;
    private static final int MAX_WRAPPERS = 3;
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?:/{0,2}|^//");
    private static final Pattern WEB = Pattern.compile("(?i)^https?://\\S+");
    private static final Pattern PORT = Pattern.compile(":(?:80|443)$");
    private static final Pattern ESCAPE = Pattern.compile("%(2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]|7[eE])");
    private static final List<List<String>> FORMS = WordTable.rows(PageAddress.class, "address-forms.tsv");
    private static final List<Pattern> WRAPPERS = patterns();

    private static List<Pattern> patterns() {
        return forms("wrapper")
                .map(row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    private static java.util.stream.Stream<List<String>> forms(String sort) {
        return FORMS.stream().filter(row -> row.get(0).equals(sort));
    }

    /** Empty for what is no address on the web, and for a front page, where something else stands every day. */
    static Optional<PageAddress> of(String url) {
        if (url.length() > MAX_CHARS || !WEB.matcher(url).matches()) {
            return Optional.empty();
        }
        String whole = withoutScheme(url);
        String page = unwrapped(whole);
        int question = page.indexOf('?');
        String place = question < 0 ? page : page.substring(0, question);
        int slash = place.indexOf('/');
        String host = host(slash < 0 ? place : place.substring(0, slash));
        String path = path(slash < 0 ? "" : place.substring(slash));
        String query = query(question < 0 ? "" : page.substring(question + 1));
        if (host.isEmpty() || (path.isEmpty() && query.isEmpty())) {
            return Optional.empty();
        }
        String key = host + path + (query.isEmpty() ? "" : "?" + query);
        return Optional.of(new PageAddress(key, key.equalsIgnoreCase(whole.replaceAll("(?i)^www\\.|/$", ""))));
    }

    /** The host of an address without labels that only tell a form; empty for what is no address on the web. */
    static String hostOf(String url) {
        String page = WEB.matcher(url).matches() ? unwrapped(withoutScheme(url)) : "";
        return host(page.replaceFirst("[/?].*$", ""));
    }

    private static String withoutScheme(String url) {
        String address = SCHEME.matcher(url.strip()).replaceFirst("");
        int fragment = address.indexOf('#');
        return fragment < 0 || address.startsWith("#!", fragment) ? address : address.substring(0, fragment);
    }

    private static String unwrapped(String address) {
        String page = address;
        for (int i = 0; i < MAX_WRAPPERS; i++) {
            String bare = page.replaceFirst("(?i)^www\\.", "");
            Optional<String> inner = WRAPPERS.stream()
                    .map(pattern -> pattern.matcher(bare))
                    .filter(Matcher::matches)
                    .map(matcher -> withoutScheme(matcher.group(1)))
                    .findFirst();
            if (inner.isEmpty()) {
                break;
            }
            page = inner.get();
        }
        return page;
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String[] labels = PORT.matcher(host).replaceFirst("").split("\\.");
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            String label = labels[i];
            boolean form = i < 2 && labels.length - i > 2 && is("label", label);
            if (!form && !label.isEmpty()) {
                kept.append(kept.length() == 0 ? "" : ".").append(label);
            }
        }
        return kept.toString();
    }

    private static boolean is(String sort, String part) {
        return forms(sort).anyMatch(row -> row.get(1).equalsIgnoreCase(part));
    }

    private static String path(String written) {
        String path = unescaped(written).replaceAll("/{2,}", "/");
        for (List<String> row : forms("ending").toList()) {
            if (path.toLowerCase(Locale.ROOT).endsWith(row.get(1))) {
                String instead = row.size() > 2 ? row.get(2) : "";
                path = path.substring(0, path.length() - row.get(1).length()) + instead;
            }
        }
        List<String> segments = List.of(path.split("/")).stream()
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.toList());
        if (segments.size() > 1 && is("segment", segments.get(segments.size() - 1))) {
            segments.remove(segments.size() - 1);
        }
        if (segments.size() > 1 && is("segment", segments.get(0))) {
            segments.remove(0);
        }
        return segments.isEmpty() ? "" : "/" + String.join("/", segments);
    }

    private static String query(String written) {
        TreeSet<String> kept = new TreeSet<>();
        for (String part : written.split("[&;]")) {
            String plain = part.toLowerCase(Locale.ROOT);
            if (!part.isEmpty() && forms("parameter").noneMatch(row -> isParameter(row.get(1), plain))) {
                kept.add(unescaped(part));
            }
        }
        return String.join("&", kept);
    }

    private static boolean isParameter(String form, String part) {
        if (form.endsWith("*")) {
            return part.startsWith(form.substring(0, form.length() - 1));
        }
        return part.equals(form) || (!form.contains("=") && part.startsWith(form + "="));
    }

    /** With letters, digits and marks that need no escape as they are, and other escapes in capitals. */
    private static String unescaped(String text) {
        String plain = ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
        return Pattern.compile("%[0-9a-fA-F]{2}")
                .matcher(plain)
                .replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }
}
