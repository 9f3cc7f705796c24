package org.hearsay.reuse;

import java.util.Arrays;

/** Numbers in a row, to be counted. */
final class IntBag {
    private int[] numbers = new int[256];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    void addAll(int[] from, int begin, int count) {
        if (size + count > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, size + count));
        }
        System.arraycopy(from, begin, numbers, size, count);
        size += count;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }

    void clear() {
        size = 0;
    }

    void sort() {
        Arrays.sort(numbers, 0, size);
    }
}
