/**
 * Document &rarr; report: text, title, outlet, dates, credit; furniture set aside. Start from {@link
 * org.hearsay.article.ArticleExtractor}.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
