package org.hearsay.article;

import org.hearsay.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A post of a social network that a page shows in its article.
 *
 * @param author the writer's name, as the post is signed
 * @param signature the line under the post that names the writer, from the name on
 * @param handle the name by which the network knows the writer, without "@"
 * @param url where the post stands; null where it is not told
 * @param words what it says
 */
public record EmbeddedPost(
        Excerpt author,
        Excerpt signature,
        String handle,
        @Nullable String url,
        Excerpt words) {}
