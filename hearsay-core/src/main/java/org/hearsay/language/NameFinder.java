package org.hearsay.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.article.Report;
import org.hearsay.language.NameClassifier.Judged;
import org.hearsay.outlet.OutletMention;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;

/**
 * Sentences &rarr; names, by capitals, word lists ({@code name-words.tsv}) and what the rest of the report tells: a surname takes
 * the kind of the full name that it is part of, a word that is also written small is none.
 */
final class NameFinder {
    private final OutletTable outlets;
    private final NameClassifier classifier = new NameClassifier();

    NameFinder(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** In text order, not overlapping. */
    List<Name> find(Report report, List<Sentence> sentences, List<TimeExpression> times) {
        NameChunker chunker = new NameChunker(sentences);
        List<Judged> judged = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int nextTime = 0;
        for (Sentence sentence : sentences) {
            List<Span> taken = new ArrayList<>();
            while (nextTime < times.size()
                    && times.get(nextTime).span().begin() < sentence.span().end()) {
                taken.add(times.get(nextTime++).span());
            }
            for (OutletMention mention : outlets.findIn(report.text(), sentence.span())) {
                if (!mention.ambiguous() && taken.stream().noneMatch(mention.span()::overlaps)) {
                    taken.add(mention.span());
                    names.add(new Name(withoutArticle(report.text(), mention.span()), NameKind.OUTLET));
                }
            }
            taken.sort(null);
            addCompounds(sentence, taken, names);
            chunker.chunks(sentence, taken)
                    .forEach(chunk -> classifier.judge(chunk).ifPresent(judged::add));
        }
        names.addAll(withKinds(judged));
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return names;
    }

    /** The listed names in "Taliban-linked", "U.S.-led". */
    private static void addCompounds(Sentence sentence, List<Span> taken, List<Name> names) {
        for (Token token : sentence.tokens()) {
            String text = token.text();
            if (NameChunker.isCompound(text) && taken.stream().noneMatch(token.span()::overlaps)) {
                String first = text.substring(0, text.lastIndexOf('-'));
                Span span = new Span(token.span().begin(), token.span().begin() + first.length());
                NameClassifier.listed(first).ifPresent(kind -> names.add(new Name(span, kind)));
            }
        }
    }

    private static Span withoutArticle(String text, Span span) {
        boolean article = text.regionMatches(true, span.begin(), "the ", 0, 4);
        return article ? new Span(span.begin() + 4, span.end()) : span;
    }

    /** The kinds, with those that a name's own words leave open taken from the same name, or the full one, elsewhere. */
    private static List<Name> withKinds(List<Judged> judged) {
        Map<String, NameKind> known = new LinkedHashMap<>();
        Map<String, NameKind> byPart = new TreeMap<>();
        for (Judged name : judged) {
            NameKind kind = name.kind();
            if (kind != null) {
                known.putIfAbsent(name.chunk().words(), kind);
                if (kind == NameKind.PERSON && name.chunk().size() > 1) {
                    parts(name.chunk()).forEach(part -> byPart.putIfAbsent(part, kind));
                }
            }
        }
        List<Name> names = new ArrayList<>();
        for (Judged name : judged) {
            String words = name.chunk().words();
            boolean one = name.chunk().size() == 1;
            NameKind kind = name.kind();
            boolean surname = one && byPart.containsKey(words) && kind != NameKind.ORGANIZATION;
            NameKind open = known.getOrDefault(words, NameKind.OTHER);
            names.add(new Name(name.chunk().span(), surname ? NameKind.PERSON : kind == null ? open : kind));
        }
        return names;
    }

    private static Stream<String> parts(NameChunk chunk) {
        return chunk.tokens().subList(chunk.from(), chunk.to()).stream()
                .map(Token::text)
                .filter(word -> word.length() > 2 && !NameWords.is(word, "particle") && !NameWords.is(word, "place"));
    }
}
