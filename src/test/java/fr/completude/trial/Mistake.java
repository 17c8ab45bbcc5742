package fr.completude.trial;

import java.nio.file.Path;

import fr.completude.recognition.evaluation.Outcome;

/**
 * Something that came out otherwise than it should.
 *
 * @param title which paper
 * @param what it should be and what was said
 */
record Mistake(Subject subject, Outcome.Kind kind, String title, String what, Place place) {

    /** What it is about, the worst first. */
    enum Subject {
        TYPE,
        SUBTYPE,
        FIELD
    }

    /**
     * Where it can be looked at.
     *
     * @param page from 1
     */
    record Place(Path file, int page) {

        /** @param region {@code file#page} */
        static Place of(Path folder, String region) {
            int mark = region.lastIndexOf('#');
            return new Place(folder.resolve(region.substring(0, mark)), Integer.parseInt(region.substring(mark + 1)));
        }
    }

    @Override
    public String toString() {
        return title + " : " + what;
    }
}
