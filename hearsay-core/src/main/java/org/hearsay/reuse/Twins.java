package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports with the very same words, put together: only the first of each group is indexed and compared. */
final class Twins {
    private final List<List<Integer>> groups;

    private Twins(List<List<Integer>> groups) {
        this.groups = groups;
    }

    static Twins of(List<int[]> texts) {
        Map<Key, List<Integer>> byWords = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byWords.computeIfAbsent(new Key(texts.get(i)), words -> new ArrayList<>())
                    .add(i);
        }
        return new Twins(List.copyOf(byWords.values()));
    }

    int size() {
        return groups.size();
    }

    /** The group's reports in the order of the input. */
    List<Integer> members(int group) {
        return groups.get(group);
    }

    int first(int group) {
        return groups.get(group).get(0);
    }

    /** An array of keys, equal by content. */
    private static final class Key {
        private final int[] words;
        private final int hash;

        Key(int[] words) {
            this.words = words;
            this.hash = Arrays.hashCode(words);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && Arrays.equals(words, key.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
