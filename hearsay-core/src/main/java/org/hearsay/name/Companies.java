package org.hearsay.name;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.SpeakerKind;

/** Companies that were taken for persons: "Osterby" where the story has an "Osterby Group" and nobody whose surname is Osterby. */
final class Companies {
    private Companies() {}

    /** The spellings in their order, such a person as the company that it is. */
    static List<Spelling> among(List<Spelling> spellings) {
        Map<String, BodyName> byFirstWord = new LinkedHashMap<>();
        Set<String> surnames = new LinkedHashSet<>();
        for (Spelling spelling : spellings) {
            List<String> words = BodyName.of(spelling).words();
            if (words.size() > 1 && spelling.kind() == SpeakerKind.ORGANIZATION) {
                byFirstWord.putIfAbsent(words.get(0), BodyName.of(spelling));
            } else if (words.size() > 1 && spelling.kind() == SpeakerKind.PERSON) {
                surnames.add(words.get(words.size() - 1));
            }
        }
        return spellings.stream()
                .map(spelling ->
                        isCompany(spelling, byFirstWord, surnames) ? spelling.as(SpeakerKind.ORGANIZATION) : spelling)
                .toList();
    }

    private static boolean isCompany(Spelling spelling, Map<String, BodyName> byFirstWord, Set<String> surnames) {
        BodyName name = BodyName.of(spelling);
        if (spelling.kind() != SpeakerKind.PERSON || name.words().size() != 1) {
            return false;
        }
        String word = name.words().get(0);
        BodyName longer = byFirstWord.get(word);
        return longer != null && name.isShortFor(longer) && !surnames.contains(word);
    }
}
