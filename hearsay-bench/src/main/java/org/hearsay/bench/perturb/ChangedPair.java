package org.hearsay.bench.perturb;

/**
 * Two sentences of one story, one of them changed.
 *
 * @param kind what was changed: {@code number}, {@code date}, {@code negation}, or a harmless change: {@code rounded}, {@code
 *     vague}, {@code bound}, {@code respelled}, {@code weekday}, {@code month}, {@code later}
 * @param conflict whether the two cannot both be right now
 * @param firstDay when the first was published (ISO 8601)
 * @param secondDay when the second was published
 */
public record ChangedPair(
        String id, String kind, boolean conflict, String first, String second, String firstDay, String secondDay) {}
