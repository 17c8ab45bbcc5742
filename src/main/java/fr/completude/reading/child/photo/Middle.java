package fr.completude.reading.child.photo;

/** The middle one of many values, found without sorting them (C. A. R. Hoare, Algorithm 65: Find, 1961). */
final class Middle {

    private Middle() {}

    /** The value that would stand at half the length if these, of which there is one at least, were sorted. */
    static double of(double[] values) {
        int wanted = values.length / 2;
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int left = from;
            int right = to;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double other = values[left];
                    values[left++] = values[right];
                    values[right--] = other;
                }
            }
            if (wanted <= right) {
                to = right;
            } else if (wanted >= left) {
                from = left;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }
}
