package org.hearsay.claim;

import java.util.List;

/**
 * One proposition that mentions in reports say alike.
 *
 * @param id unique in a run: the story's id, {@code -c} and a number from 1 in order of importance
 * @param story the story's id
 * @param text the claim in the words of its clearest mention
 * @param mentions in the order of the input's reports, then of the text; never empty
 */
public record Claim(String id, String story, String text, List<Mention> mentions) {
    public Claim {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " has no mention");
        }
    }
}
