package org.hearsay.provenance;

import java.util.List;

/**
 * What one claim rests on.
 *
 * @param claim the claim's id
 * @param origins asserting ones first, each side by number of reports, then by name
 * @param min how many independent origins assert it at least: origins that may be one and the same count once
 * @param max how many at most: every distinct origin that asserts it
 * @param denyingMin the same of those that deny it
 * @param denyingMax the same of those that deny it
 * @param why one sentence that explains the count
 * @param links every step of every chain, without repeats, in the order of the mentions
 */
public record Provenance(
        String claim,
        List<Origin> origins,
        int min,
        int max,
        int denyingMin,
        int denyingMax,
        String why,
        List<Link> links) {
    public Provenance {
        origins = List.copyOf(origins);
        links = List.copyOf(links);
        if (min < 0 || min > max || denyingMin < 0 || denyingMin > denyingMax) {
            throw new IllegalArgumentException(
                    "claim " + claim + ": " + min + " to " + max + ", denied by " + denyingMin + " to " + denyingMax);
        }
    }
}
