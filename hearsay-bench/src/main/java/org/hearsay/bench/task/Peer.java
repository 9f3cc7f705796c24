package org.hearsay.bench.task;

/**
 * Somebody else's figure for the same or a like task.
 *
 * @param figure with the peer's name
 * @param source where it was read or how it was measured
 */
public record Peer(String figure, String source) {}
