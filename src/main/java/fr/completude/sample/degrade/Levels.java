package fr.completude.sample.degrade;

/** What a page shows, pixel by pixel, row by row: one colour of it, or its brightness. */
interface Levels {

    /** 0 to 255. */
    double at(int pixel);

    /**
     * One colour of packed pixels. A card drawn finely on a whole page is a hundred megabytes of them: nothing is copied.
     *
     * @param shift where the colour stands in a pixel
     */
    // Never compared, only read: the array does no harm.
    @SuppressWarnings("ArrayRecordComponent")
    record Colour(int[] pixels, int shift) implements Levels {

        @Override
        public double at(int pixel) {
            return pixels[pixel] >> shift & 255;
        }
    }
}
