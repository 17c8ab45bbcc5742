package fr.completude.reading;

import fr.completude.reading.wire.Frame;

/** What came of waiting for a child. */
sealed interface Answer {

    /** It said something. */
    record Said(Frame frame) implements Answer {}

    /** It said nothing in the time given. */
    record Silence() implements Answer {}

    /** It ended, or what it wrote was no frame. */
    record Gone() implements Answer {}

    /** The waiting thread was told to stop. */
    record Interrupted() implements Answer {}
}
