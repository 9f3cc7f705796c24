package org.hearsay.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publisher of reports.
 *
 * @param name its canonical name, as the outputs write it ("The New York Times")
 * @param aliases other names that reports use ("NYT"), without the canonical one
 * @param ambiguous those of the name and the aliases that are also ordinary words or somebody else's names ("Time")
 * @param domains hosts without "www." ("nytimes.com"); a subdomain belongs to its domain
 * @param owner who owns it: outlets of one owner are not independent of each other; null where not known
 * @param country ISO 3166 two letters, null where none fits
 * @param agency whether others print its reports
 */
public record Outlet(
        String name,
        List<String> aliases,
        List<String> ambiguous,
        List<String> domains,
        @Nullable String owner,
        @Nullable String country,
        boolean agency) {
    public Outlet {
        aliases = List.copyOf(aliases);
        ambiguous = List.copyOf(ambiguous);
        domains = List.copyOf(domains);
    }
}
